/** What a framed page of a widget posts to the page around it, is asked for by it, and is told by it in return. */
export const heightMessage = 'onrecord-height';
export const heightRequest = 'onrecord-height-request';
export const schemeMessage = 'onrecord-scheme';
