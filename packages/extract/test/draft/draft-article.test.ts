import { articleSchema, parseArticle, verifyQuotes } from '@onrecord/core';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { draftArticle } from '../../src/html/draft-article.js';
import { anyInput } from './any-input.js';

const ferry = `Ferry to Holm stays for now
The ferry between Marran and Holm keeps running until spring, the council of Marran decided on Monday.
“We will never leave the island without a boat,” said Ada Bell, the mayor of Marran. “Nobody should have to swim.”
What happens next
Bell condemned the company’s timetable as “an insult.” She said the council would meet again in May.
“The boat,” said Tom Reed, a teacher, “is our only road.”
`;
const draft = draftArticle(ferry);
const { article } = draft;

test('draftArticle(text) gives an article that parseArticle takes', () => {
  expect(parseArticle(article)).toEqual(article);
});

test('draftArticle(text) takes plain text as it is', () => {
  expect(draft.text).toBe(ferry);
});

test('draftArticle(text) reads the headline and the sections from short lines', () => {
  expect([article.headline, article.sections.map(({ heading }) => heading)]).toEqual([
    'Ferry to Holm stays for now',
    ['What happens next'],
  ]);
});

test('draftArticle(text) leaves summaries to the editor', () => {
  expect(article.sections.some((section) => 'summary' in section)).toBe(false);
});

test('draftArticle(text) anchors each quote where it stands', () => {
  const quote = article.quotes.find(({ text }) => text.startsWith('We will never'));
  expect(quote).toMatchObject({
    id: 'will-never-leave-the-island-without',
    attribution: 'direct',
    speaker: 'ada-bell',
    anchor: {
      exact: 'We will never leave the island without a boat,',
      start: ferry.indexOf('We will never'),
    },
  });
});

test('draftArticle(text) makes a quote of each part of a split one, and says which belong together', () => {
  const parts = article.quotes.filter(({ speaker }) => speaker === 'tom-reed');
  expect(parts.map(({ text }) => text)).toEqual(['The boat,', 'is our only road.']);
  expect(draft.evidence.find(({ quote }) => quote === parts[1]?.id)?.continues).toBe(parts[0]?.id);
});

test('draftArticle(text) keeps an actor once, with the role', () => {
  expect(article.actors.filter(({ name }) => name.includes('Bell'))).toMatchObject([
    { id: 'ada-bell', kind: 'person', name: 'Ada Bell', role: 'mayor' },
  ]);
});

test('draftArticle(text) puts quotes into the section they stand in', () => {
  const insult = article.quotes.find(({ text }) => text.startsWith('an insult'));
  expect([insult?.section, article.quotes[0]?.section]).toEqual(['what-happens-next', undefined]);
});

test('draftArticle(text) takes a stance from a verb that says it, and asks for a look at it', () => {
  expect([article.topics, article.reactions]).toEqual([
    [{ id: 'companys-timetable', label: 'Company’s timetable' }],
    [{ actor: 'ada-bell', topic: 'companys-timetable', stance: 'critical', quotes: ['insult'] }],
  ]);
  expect(draft.review.filter(({ path }) => path.startsWith('reactions[0]'))).toHaveLength(1);
});

test('draftArticle(text) records the length and the SHA-256 of the text', () => {
  const sha256 = createHash('sha256').update(ferry).digest('hex');
  expect(article.text).toEqual({ length: ferry.length, sha256 });
});

test.each([
  ['', 'No headline was found.'],
  ['“We stay,” she said.', 'The text doesn’t tell who says this.'],
  ['“We stay,” said the mayor, Ada Bell. “It is cold.', 'No mark ends these words: see where they end.'],
  ['“We stay,” said Ada Bell. She said that the boat is old.', 'A paraphrase: put it in words of your own.'],
  ['“We stay,” said Mayor Ada Bell. “It is cold,” the mayor said.', '“the mayor” was taken for Ada Bell.'],
  ['“We stay,” said Ada Bell.', 'No country is known for Ada Bell.'],
  ['“We stay,” said Ada Bell.', 'No topic was found: name what the speakers react to.'],
  ['“We stay,” said Ada Bell.', 'No stance was found for Ada Bell.'],
])('draftArticle(%j) asks for a look: %s', (text, reason) => {
  expect(draftArticle(text).review.map((note) => note.reason)).toContain(reason);
});

test('draftArticle(text) trusts a pronoun as much as the quote', () => {
  const { evidence, review } = draftArticle('“We stay,” said Ada Bell. “It is cold,” she added.');
  expect(evidence[1]?.mention?.text).toBe('she');
  expect(review.filter(({ about }) => about === 'speaker')).toEqual([]);
});

test('draftArticle(text) isn’t sure of a quote whose speaker is a pronoun that means nobody', () => {
  const { evidence } = draftArticle('“We stay,” she said.');
  expect(evidence[0]).toMatchObject({ confidence: 0.1, reason: 'The text doesn’t tell who speaks.' });
});

test('draftArticle(text) asks for no country of one who represents another', () => {
  const { review } = draftArticle('“We stay,” said Ada Bell, a pilot at Holm Ferries.');
  expect(review.filter(({ about }) => about === 'country')).toEqual([]);
});

test('draftArticle(text) leaves words in marks out that nobody says, and tells where', () => {
  const text = 'The film “The Last Boat to Holm” opened in Marran on Monday.';
  const { article, review } = draftArticle(text);
  const note = review.find(({ about }) => about === 'term');
  expect([article.quotes, text.slice(note?.start, note?.end)]).toEqual([[], 'The Last Boat to Holm']);
});

test.each([
  [{ id: 'ferry.2' }, 'ferry.2'],
  [{ id: 'urn:x/Ferry 2' }, 'urn-x-ferry-2'],
  [{ url: 'https://post.example/2026/ferry-stays.html?x=1' }, 'ferry-stays'],
  [{ url: 'https://post.example/' }, 'ferry-to-holm-stays-for-now'],
  [{ id: '渡船' }, 'ferry-to-holm-stays-for-now'],
])('draftArticle(text, %j) has the id %j', (options, id) => {
  expect(draftArticle(ferry, options).article.id).toBe(id);
});

test('draftArticle(text, options) leaves out a URL and a language that the format does not take, and tells', () => {
  const { article, review } = draftArticle(ferry, { url: 'javascript:alert(1)', lang: 'english!' });
  expect(['url' in article, article.lang]).toEqual([false, 'en']);
  expect(review.slice(0, 2).map(({ about }) => about)).toEqual(['language', 'url']);
});

test('draftArticle(html) takes words in a block quotation for speech, where they stand', () => {
  const html =
    '<article><p>Ada Bell, the mayor of Marran, said:</p><blockquote><p>We stay.</p></blockquote></article>';
  const { article, text } = draftArticle(html);
  expect(text).toBe('Ada Bell, the mayor of Marran, said:\n\nWe stay.');
  expect(article.quotes).toMatchObject([
    { text: 'We stay.', speaker: 'ada-bell', anchor: { exact: 'We stay.', start: 38, end: 46 } },
  ]);
});

test('draftArticle(html) takes the facts of the page', () => {
  const html = `<!doctype html><html lang="en-IE"><title>Ferry | Post</title>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stays","datePublished":"2026-01-31T09:30:00+0100",
    "publisher":{"name":"The Harbour Post","url":"javascript:x"},"url":"https://post.example/ferry"}</script>
    <article><h1>Ferry stays</h1><h2>Why</h2><p>It does.</p></article>`;
  const { schemaVersion, actors, topics, quotes, reactions, text, ...facts } = draftArticle(html).article;
  expect(facts).toEqual({
    id: 'ferry',
    headline: 'Ferry stays',
    lang: 'en-IE',
    publisher: { name: 'The Harbour Post' },
    published: '2026-01-31T09:30:00+01:00',
    url: 'https://post.example/ferry',
    sections: [{ id: 'why', heading: 'Why' }],
  });
});

test.each([
  ['<p>One.', 'One.'],
  [' \n<!-- x --><p>One.', 'One.'],
  ['<3 to all', '<3 to all'],
  ['a < b', 'a < b'],
])('draftArticle(%j) tells HTML from text', (input, text) => {
  expect(draftArticle(input).text).toBe(text);
});

test('draftArticle(input, { format }) decides', () => {
  expect(draftArticle('<p>One.', { format: 'text' }).text).toBe('<p>One.');
});

const runs = { numRuns: 1000 };

test('draftArticle(any string) is an article with every direct and mixed quote verbatim', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { article, text } = draftArticle(input);
      expect(parseArticle(article)).toEqual(article);
      const spoken = new Set(
        article.quotes.filter(({ attribution }) => attribution !== 'indirect').map(({ id }) => id),
      );
      const checks = verifyQuotes(article, text).filter(({ quote }) => spoken.has(quote));
      expect(checks.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
    }),
    runs,
  );
});

test('draftArticle(any string) points at places that exist', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { article, text, evidence, review } = draftArticle(input);
      expect(evidence.map(({ quote }) => quote)).toEqual(article.quotes.map(({ id }) => id));
      for (const { start = 0, end = 0, path, reason } of review) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
        expect(
          path in articleSchema.entries || /^(?:quotes|actors|topics|reactions)\[\d+\]/u.test(path),
        ).toBe(true);
        expect(reason).not.toBe('');
      }
    }),
    runs,
  );
});

test('draftArticle(any string) gives the same again', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      expect(draftArticle(input)).toEqual(draftArticle(input));
    }),
  );
});

test.each([
  ['100,000 straight marks', '"'.repeat(100_000)],
  ['100,000 quotes in marks', '“We go.” '.repeat(50_000)],
  ['a megabyte without a space', 'x'.repeat(1_000_000)],
  ['a quote of a megabyte', `“${'We go '.repeat(160_000)},” said Ada Bell.`],
  ['marks that open only', '“We go.\n'.repeat(50_000)],
  ['unpaired surrogates', '“\uD800a,” said \uDC00. '.repeat(20_000)],
  ['control characters', `“${'\u0001\u0000\u001F '.repeat(100_000)}”`],
  ['nested block quotations', '<blockquote>We go. '.repeat(50_000)],
])('draftArticle(input) survives %s', (_, input) => {
  const { article, text } = draftArticle(input);
  expect(() => parseArticle(article)).not.toThrow();
  expect(text.length).toBeLessThanOrEqual(input.length);
});
