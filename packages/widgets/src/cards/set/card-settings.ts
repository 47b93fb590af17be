import type { Article } from '@onrecord/core';
import { expectBetween, expectKnown, UsageError } from '../../article/usage-error.js';
import { facets, type CardFilter, type Facet } from './facet.js';
import { orders, type Order } from './in-order.js';
import { knownValues } from './known-values.js';

export const layouts = ['grid', 'list', 'carousel', 'side-by-side'] as const;
export type Layout = (typeof layouts)[number];

const speech = ['direct', 'mixed', 'indirect'];

/** A set's attributes, as a page gives them. Frameworks and removed attributes give null for nothing. */
export type CardAttributes = Readonly<
  Record<Facet | 'filters' | 'groupBy' | 'sort' | 'layout' | 'size' | 'actions', string | null | undefined>
> & { readonly headingLevel: number | null | undefined };

/** What a page wants of a set. */
export interface CardSettings {
  /** Which quotes it has. Terms, which are no speech, only if asked for. */
  readonly wanted: CardFilter;
  /** What readers can filter by. */
  readonly offered: readonly Facet[];
  readonly groupBy: Facet | undefined;
  readonly order: Order;
  readonly layout: Layout;
  readonly size: 'full' | 'compact';
  readonly hasActions: boolean;
  readonly headingLevel: number;
}

/** Throws a `UsageError` for attributes that ask for what there isn't. */
export function settingsOf(article: Article, given: CardAttributes): CardSettings {
  const layout = one('layout', given.layout, layouts) ?? 'grid';
  const isSideBySide = layout === 'side-by-side';
  const wanted = wantedOf(article, given);
  const headingLevel = given.headingLevel ?? 3;
  expectBetween('heading-level', headingLevel, { least: 2, most: 6 });
  return {
    wanted: isSideBySide ? twoOnOneTopic(article, wanted) : wanted,
    // Side by side, speaker and topic are given.
    offered:
      expectKnown(
        'filters',
        words(given.filters),
        facets.filter((facet) => !isSideBySide || (facet !== 'speaker' && facet !== 'topic')),
      ) ?? [],
    groupBy: one('group-by', given.groupBy, isSideBySide ? ['speaker'] : facets),
    order: one('sort', given.sort, orders) ?? 'article',
    layout,
    size: one('size', given.size, ['full', 'compact']) ?? 'full',
    hasActions: one('actions', given.actions, ['share', 'none']) !== 'none',
    headingLevel,
  };
}

function wantedOf(article: Article, given: CardAttributes): CardFilter {
  const wanted: Partial<Record<Facet, readonly string[]>> = { attribution: speech };
  for (const facet of facets) {
    const values = words(facet === 'country' ? given.country?.toUpperCase() : given[facet]);
    if (values !== undefined) wanted[facet] = values;
    const known = facet === 'speaker' ? idsOf(article.actors) : knownValues(article, facet);
    // Of any country one may ask, even where nobody is from it.
    if (facet !== 'country') expectKnown(facet, values, known);
  }
  return wanted;
}

function twoOnOneTopic({ topics }: Article, wanted: CardFilter): CardFilter {
  const { speaker = [], topic = idsOf(topics) } = wanted;
  const faults = [
    ...(new Set(speaker).size === 2 && speaker.length === 2 ? [] : [fault('speaker', 'two actors', speaker)]),
    ...(topic.length === 1 ? [] : [fault('topic', 'one topic', topic)]),
  ];
  if (faults.length > 0) throw new UsageError(faults);
  return { ...wanted, topic };
}

function fault(path: string, expected: string, got: readonly string[]): { path: string; message: string } {
  return {
    path,
    message: `expected ${expected} for layout="side-by-side", got ${JSON.stringify(got.join(' '))}`,
  };
}

function one<Known extends string>(
  attribute: string,
  value: string | null | undefined,
  known: readonly Known[],
): Known | undefined {
  return expectKnown(attribute, value ? [value] : [], known)?.[0];
}

function words(attribute: string | null | undefined): string[] | undefined {
  return attribute?.match(/\S+/gu) ?? undefined;
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}
