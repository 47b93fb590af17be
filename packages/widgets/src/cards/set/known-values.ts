import type { Article } from '@onrecord/core';
import { attributions, stances } from '@onrecord/core/query';
import type { Facet } from './facet.js';

/** The values of a facet that have an order of their own, in it: the article's, or the format's. Speakers and countries have none. */
export function knownValues({ topics, sections }: Article, facet: Facet): readonly string[] {
  switch (facet) {
    case 'topic':
      return topics.map(({ id }) => id);
    case 'section':
      return sections.map(({ id }) => id);
    case 'stance':
      return stances;
    case 'attribution':
      return attributions;
    case 'speaker':
    case 'country':
      return [];
  }
}
