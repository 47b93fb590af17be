/** Where publish keeps what it needs to know of a folder. Begins with a dot, as no article's id does. */
export const ownFolder = '.onrecord';
