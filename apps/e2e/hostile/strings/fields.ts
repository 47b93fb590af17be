import type { Article } from '@onrecord/core';

/** Fields that aren't free text, by what they hold. A list of ids is called `ids`. */
const fields = {
  ids: ['actor', 'id', 'ids', 'initiatedBy', 'represents', 'section', 'speaker', 'topic'],
  values: ['date', 'dir', 'lang', 'modified', 'published', 'sameAs', 'since', 'until', 'url'],
  words: ['attribution', 'country', 'kind', 'sha256', 'stance', 'state'],
};

const fixed = new Set(Object.values(fields).flat());

/** The article with another text in each place that may have any, all different. */
export function withTexts(article: Article, payload: string): Article {
  let count = 0;
  return rewritten(article, (text, name) =>
    fixed.has(name) ? text : `${payload} ${(count += 1)}`,
  ) as Article;
}

/** The article with the payload in the place of all free texts, then of all ids, and so on: what a format would refuse. */
export function withFields(article: Article, payload: string): readonly Article[] {
  const groups = Object.values(fields).map((names) => (name: string) => names.includes(name));
  return [(name: string) => !fixed.has(name), ...groups].map(
    (isOne) => rewritten(article, (text, name) => (isOne(name) ? payload : text)) as Article,
  );
}

function rewritten(value: unknown, rewrite: (text: string, name: string) => string, name = ''): unknown {
  if (typeof value === 'string') return rewrite(value, name);
  if (Array.isArray(value))
    return value.map((item: unknown) => rewritten(item, rewrite, name === 'quotes' ? 'ids' : name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewritten(part, rewrite, key)]));
}
