import { expect, test } from 'vitest';
import { ArticleError, type ArticleIssue } from '../../src/article-error.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import { ferry } from '../fixtures/ferry.js';

/** The faults that parseArticle finds. */
function issuesOf(input: unknown): readonly ArticleIssue[] {
  try {
    parseArticle(input);
  } catch (error) {
    if (error instanceof ArticleError) return error.issues;
    throw error;
  }
  return [];
}

/** A copy of the fixture with one value set, as a tool that knows no types would write it. */
function ferryWith(path: string, value: unknown): unknown {
  const copy = structuredClone(ferry) as unknown;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const target = keys.reduce((parent, key) => (parent as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined) Reflect.deleteProperty(target, last);
  else target[last] = value;
  return copy;
}

test('parseArticle(input) gives an equal article for one without a fault', () => {
  expect(parseArticle(JSON.parse(JSON.stringify(ferry)))).toEqual(ferry);
});

test.each<[path: string, value: unknown, at: string, message: string]>([
  ['schemaVersion', '1', 'schemaVersion', 'expected 1, got "1"'],
  [
    'schemaVersion',
    2,
    'schemaVersion',
    'expected 1, the one version that this release reads (a newer one may read yours), got 2',
  ],
  ['headline', '  ', 'headline', 'expected text that is not empty, got "  "'],
  ['headline', undefined, 'headline', 'expected a string, got nothing'],
  [
    'id',
    '../up',
    'id',
    'expected an id: letters, digits, "-", "_" and ".", starting with a letter or digit, got "../up"',
  ],
  [
    'lang',
    'english language',
    'lang',
    'expected a BCP 47 language tag such as "en" or "pt-BR", got "english language"',
  ],
  ['dir', 'left', 'dir', 'expected one of "ltr", "rtl", got "left"'],
  [
    'published',
    '2031-02-30',
    'published',
    'expected an ISO 8601 date such as "2026-01-31" or "2026-01-31T09:30:00Z", got "2031-02-30"',
  ],
  ['url', 'javascript:alert(1)', 'url', 'expected an http, https or mailto URL, got "javascript:alert(1)"'],
  [
    'text',
    { length: 3, sha256: 'ABC' },
    'text.sha256',
    'expected a SHA-256 digest as 64 lower-case hexadecimal digits, got "ABC"',
  ],
  ['actors', {}, 'actors', 'expected a list, got an object'],
  ['quotes.0.status', [], 'quotes[0].status', 'expected an object, got a list of 0'],
  ['publisher', null, 'publisher', 'expected an object, got null'],
  ['actors.0.country', 'IRL', 'actors[0].country', 'expected an ISO 3166-1 alpha-2 country code, got "IRL"'],
  [
    'actors.1.kind',
    'contry',
    'actors[1].kind',
    'expected one of "person", "organization", "country", "group", got "contry" (did you mean "country"?)',
  ],
  [
    'actors.3.represents',
    'minstry',
    'actors[3].represents',
    'expected the id of an actor in this article, got "minstry" (did you mean "ministry"?)',
  ],
  [
    'actors.4.members.3.actor',
    'hamburg',
    'actors[4].members[3].actor',
    'expected the id of an actor in this article, got "hamburg"',
  ],
  [
    'actors.3.image',
    { url: 'mailto:una@quill.example', alt: '' },
    'actors[3].image.url',
    'expected an http or https URL, got "mailto:una@quill.example"',
  ],
  [
    'actors.3.image',
    { url: 'https://quill.example/una.jpg' },
    'actors[3].image.alt',
    'expected a string, got nothing',
  ],
  ['actors.4.members.0', 'IS', 'actors[4].members[0]', 'expected an object, got "IS"'],
  [
    'actors.4.members.0.country',
    'ISL',
    'actors[4].members[0].country',
    'expected an ISO 3166-1 alpha-2 country code, got "ISL"',
  ],
  [
    'actors.4.members.0.sinse',
    '2001-01-01',
    'actors[4].members[0].sinse',
    'expected no such property, got "2001-01-01" (did you mean "since"?)',
  ],
  [
    'quotes.0.attribution',
    undefined,
    'quotes[0].attribution',
    'expected one of "direct", "mixed", "indirect", "term", got nothing',
  ],
  ['quotes', undefined, 'quotes', 'expected a list, got nothing'],
  [
    'quotes.4.id',
    'shameful',
    'quotes[4].id',
    'expected an id other than that of quotes[1].id, got "shameful"',
  ],
  [
    'topics.0.initiatedBy',
    'brightwatr',
    'topics[0].initiatedBy',
    'expected the id of an actor in this article, got "brightwatr" (did you mean "brightwater"?)',
  ],
  [
    'quotes.1.speeker',
    'quill',
    'quotes[1].speeker',
    'expected no such property, got "quill" (did you mean "speaker"?)',
  ],
  ['quotes.1.speaker', 7, 'quotes[1].speaker', 'expected a string, got 7'],
  [
    'quotes.1.topic',
    'closing',
    'quotes[1].topic',
    'expected the id of a topic in this article, got "closing"',
  ],
  [
    'quotes.1.section',
    'reply',
    'quotes[1].section',
    'expected the id of a section in this article, got "reply"',
  ],
  [
    'quotes.1.attribution',
    'directly',
    'quotes[1].attribution',
    'expected one of "direct", "mixed", "indirect", "term", got "directly" (did you mean "direct"?)',
  ],
  [
    'quotes.1.via',
    { actor: 'nobody' },
    'quotes[1].via.actor',
    'expected the id of an actor in this article, got "nobody"',
  ],
  [
    'quotes.1.status',
    { state: 'retracted', date: '2031-06-01' },
    'quotes[1].status.note',
    'expected a string, got nothing',
  ],
  [
    'quotes.1.anchor',
    { exact: 'shameful.', start: 10, end: 12 },
    'quotes[1].anchor',
    'expected end to be start plus the length of exact, in UTF-16 code units, got an object',
  ],
  [
    'quotes.1.anchor',
    { exact: 'x', start: 0.5, end: 1 },
    'quotes[1].anchor.start',
    'expected a whole number, got 0.5',
  ],
  [
    'quotes.1.anchor',
    { exact: 'x', start: -1, end: 0 },
    'quotes[1].anchor.start',
    'expected an offset of 0 or more, got -1',
  ],
  [
    'reactions.0.quotes.0',
    'shamefull',
    'reactions[0].quotes[0]',
    'expected the id of a quote in this article, got "shamefull" (did you mean "shameful"?)',
  ],
  [
    'reactions.0.stance',
    null,
    'reactions[0].stance',
    'expected one of "supportive", "critical", "mixed", "neutral", got null',
  ],
])('parseArticle: %s = %j is a fault at %s', (path, value, at, message) => {
  expect(issuesOf(ferryWith(path, value))).toEqual([{ path: at, message }]);
});

test.each([
  ['actors.0', 'actors[0]'],
  ['sections.0', 'sections[0]'],
  ['quotes.0', 'quotes[0]'],
])('parseArticle: a list at %s is told once, at %s', (path, at) => {
  const issues = issuesOf(ferryWith(path, ['x'])).filter((issue) => issue.path.startsWith(at));
  expect(issues).toEqual([{ path: at, message: 'expected an object, got a list of 1' }]);
});

test.each<[path: string, value: string, meant: string | undefined]>([
  ['lang', 'en_GB', 'en-GB'],
  ['lang', 'english', undefined],
  ['lang', 'de-1996-1996', undefined],
  ['actors.0.country', 'ie', 'IE'],
  ['actors.0.country', 'uk', 'GB'],
  ['actors.0.country', 'IRL', undefined],
  ['published', '2031/5/4', '2031-05-04'],
  ['published', '4.5.2031', undefined],
  ['published', '2031-02-29', undefined],
  ['published', '2031-05-04T25:00Z', undefined],
  ['url', 'news.example/ferry', 'https://news.example/ferry'],
  ['url', '//news.example/ferry', 'https://news.example/ferry'],
  ['url', 'https://news.example/last ferry', 'https://news.example/last%20ferry'],
  ['url', 'HTTPS://News.example/Story', 'https://News.example/Story'],
  ['url', 'javascript:alert(1)', undefined],
  ['url', 'data:text/html,hello', undefined],
  ['id', 'last ferry', 'last-ferry'],
  ['id', '__proto__', undefined],
  ['dir', 'RTL', undefined],
  ['actors.0.kind', 'organisation', 'organization'],
])('parseArticle: for %s = %j it suggests %j', (path, value, meant) => {
  const messages = issuesOf(ferryWith(path, value)).map(({ message }) => message);
  expect(messages).toHaveLength(1);
  expect(/did you mean "(.*)"\?\)$/u.exec(messages.join(''))?.[1]).toBe(meant);
});

test.each(['__proto__', 'constructor', 'toString'])('parseArticle(input) refuses a property %j', (name) => {
  const input: unknown = JSON.parse(
    JSON.stringify(ferry).replace('"headline"', `"${name}":{"lang":"fr"},"headline"`),
  );
  expect(issuesOf(input)).toEqual([{ path: name, message: 'expected no such property, got an object' }]);
  expect(({} as { lang?: string }).lang).toBeUndefined();
});

test('parseArticle(input) doesn’t take what an object inherits for its own', () => {
  const { headline, ...rest } = ferry;
  expect(issuesOf(Object.assign(Object.create({ headline }) as object, rest))).toEqual([
    { path: 'headline', message: 'expected a string, got nothing' },
  ]);
});

test('parseArticle(input) refuses an anchor that ends after the text', () => {
  const input = ferryWith('text', { length: 100, sha256: '0'.repeat(64) }) as { quotes: object[] };
  Object.assign(input.quotes[0] ?? {}, { anchor: { exact: 'We', start: 98, end: 100 } });
  Object.assign(input.quotes[1] ?? {}, { anchor: { exact: 'We', start: 99, end: 101 } });
  expect(issuesOf(input)).toEqual([
    {
      path: 'quotes[1].anchor.end',
      message: 'expected an offset of at most 100, the length of the text, got 101',
    },
  ]);
});

test('parseArticle(input) reports the faults of shape and the faults of reference at once', () => {
  const input = ferryWith('headline', 5) as { quotes: object[] };
  input.quotes.push({
    id: 'x',
    text: 'x',
    speaker: 'nobody',
    attribution: 'direct',
    colour: 'red',
    weight: 3,
  });
  expect(issuesOf(input).map(({ path }) => path)).toEqual([
    'headline',
    'quotes[5].colour',
    'quotes[5].weight',
    'quotes[5].speaker',
  ]);
});

test('parseArticle(input) reports a circle of representation once', () => {
  const input = ferryWith('actors.0.represents', 'ministry') as { actors: object[] };
  input.actors[2] = { id: 'ministry', kind: 'organization', name: 'Ministry', represents: 'brightwater' };
  expect(issuesOf(input)).toEqual([
    {
      path: 'actors[2].represents',
      message: 'expected an actor that does not represent this one, got "brightwater"',
    },
  ]);
});

test.each([[null], [undefined], ['text'], [42], [[]]])(
  'parseArticle(%j) is an ArticleError, not a TypeError',
  (input) => {
    expect(issuesOf(input)[0]?.message).toMatch(/^expected an object, got /);
  },
);

test('parseArticle(input) reports a hundred thousand faults, and looks for near misses of the first hundred', () => {
  const quote = { id: 'q', text: 'x', speaker: 'brightwatre', attribution: 'direct' };
  const quotes = Array.from({ length: 100_000 }, (_, index) => ({ ...quote, id: `q${index}` }));
  const messages = issuesOf(ferryWith('quotes', quotes))
    .filter(({ path }) => path.endsWith('.speaker'))
    .map(({ message }) => message);
  expect(messages).toHaveLength(100_000);
  expect(messages[0]).toContain('did you mean');
  expect(messages.at(-1)).not.toContain('did you mean');
});

test('ArticleError.message names the first twenty faults and counts the others', () => {
  const lines = new ArticleError(
    Array.from({ length: 25 }, () => ({ path: 'lang', message: 'no' })),
  ).message.split('\n');
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe('and 5 more');
});

test('ArticleError.message lists each fault with its place', () => {
  expect(() => parseArticle(ferryWith('quotes.0.speaker', 'brightwatre'))).toThrow(
    'quotes[0].speaker: expected the id of an actor in this article, got "brightwatre" (did you mean "brightwater"?)',
  );
});
