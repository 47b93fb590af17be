import type { Section } from '@onrecord/core';
import type { Page } from '../page.js';
import { Ids } from './ids.js';

const longestHeading = 200;

/** The sections that headings begin, and which of them an offset is in; none before the first. The headline begins none. */
export function sectionsOf({ text, headings: all, facts }: Page): {
  readonly sections: readonly Section[];
  readonly sectionAt: (offset: number) => string | undefined;
} {
  const ids = new Ids();
  const headings = all.filter(({ start, end }) => text.slice(start, end) !== facts.headline);
  const sections = headings.map(({ start, end }) => {
    const heading = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim().slice(0, longestHeading);
    return { id: ids.next(heading, 'section'), heading };
  });
  return {
    sections,
    sectionAt(offset) {
      let low = 0;
      let high = headings.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (headings[middle]!.start <= offset) low = middle + 1;
        else high = middle;
      }
      return sections[low - 1]?.id;
    },
  };
}
