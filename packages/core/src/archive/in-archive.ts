import type { OneOrMore } from '../query/one-or-more.js';

/**
 * What a question to one article may ask for, asked of many: `article` takes ids of articles. An actor is asked for by the id
 * that any article gives it, or by one of its `sameAs` links; topics, sections and quotes by their ids, whatever the article.
 */
export type InArchive<Filter> = Filter & { readonly article?: OneOrMore<string> | undefined };
