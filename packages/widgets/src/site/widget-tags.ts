/** The elements that show something of an article. */
export const widgetTags = ['onrecord-reactions-map', 'onrecord-quote-card', 'onrecord-quote-cards'] as const;

/** All elements there are. */
export const tags = ['onrecord-article', ...widgetTags] as const;
