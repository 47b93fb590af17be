import { lineOf } from '../query/affiliation-of.js';
import { byId } from '../query/by-id.js';
import { roleOf } from '../query/role-of.js';
import type { QuoteEntry } from './quote-catalog.js';

/** A text that a quote is found by, and what it is of the quote. */
export interface SearchedText {
  readonly field: 'text' | 'translation' | 'name' | 'alias' | 'role' | 'affiliation' | 'topic' | 'headline';
  readonly text: string;
}

export const searchParts = ['words', 'speaker', 'context'] as const;
export type SearchPart = (typeof searchParts)[number];

export function searchedTexts(entry: QuoteEntry, part: SearchPart): SearchedText[] {
  const texts: SearchedText[] = [];
  for (const [field, text] of textsOf[part](entry)) if (text !== undefined) texts.push({ field, text });
  return texts;
}

type Texts = readonly (readonly [field: SearchedText['field'], text: string | undefined])[];

const textsOf: Readonly<Record<SearchPart, (entry: QuoteEntry) => Texts>> = {
  words: ({ quote }) => [
    ['text', quote.text],
    ['translation', quote.translation?.text],
  ],
  speaker: ({ article, quote }) => {
    const [speaker] = lineOf(article, quote.speaker);
    return [['name', speaker?.name], ...(speaker?.aliases ?? []).map((alias) => ['alias', alias] as const)];
  },
  context: ({ article, quote }) => {
    const [speaker, ...affiliations] = lineOf(article, quote.speaker);
    return [
      ['role', roleOf(speaker)],
      ...affiliations
        .flatMap(({ name, aliases = [] }) => [name, ...aliases])
        .map((name) => ['affiliation', name] as const),
      ['topic', byId(article.topics, quote.topic)?.label],
      ['headline', article.headline],
    ];
  },
};
