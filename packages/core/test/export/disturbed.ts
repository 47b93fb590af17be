import type { Article } from '../../src/schema/article.js';

const ids = ['id', 'speaker', 'actor', 'represents', 'initiatedBy', 'topic', 'section', 'quotes'];
const texts = [
  'headline',
  'name',
  'aliases',
  'role',
  'heading',
  'summary',
  'label',
  'text',
  'note',
  'report',
  'translator',
  'alt',
  'credit',
];
const addresses = ['url', 'sameAs'];
const anchored = ['exact', 'prefix', 'suffix'];

/** A copy of an article with other texts and addresses everywhere, and ids that end in `idTail`, as an unchecked file may have them. */
export function disturbed(
  article: Article,
  { text, address, idTail }: Record<'text' | 'address' | 'idTail', string>,
): Article {
  const change = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => change(key, item));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(name, inner)]));
    }
    if (typeof value !== 'string') return value;
    if (ids.includes(key)) return value + idTail;
    if (addresses.includes(key)) return address;
    return texts.includes(key) || anchored.includes(key) ? text : value;
  };
  return change('', article) as Article;
}
