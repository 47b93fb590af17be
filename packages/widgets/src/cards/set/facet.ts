/** What cards are filtered and grouped by, under the names that a page's attributes have. */
export const facets = ['topic', 'speaker', 'section', 'stance', 'country', 'attribution'] as const;
export type Facet = (typeof facets)[number];

/** The values that will do, for each facet that counts. */
export type CardFilter = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What a reader has chosen: one value for each facet that counts. */
export type ReaderFilter = Readonly<Partial<Record<Facet, string>>>;
