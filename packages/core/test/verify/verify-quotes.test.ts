import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { kremlinPause } from '../../src/articles/kremlin-pause.js';
import type { Article } from '../../src/schema/article.js';
import type { Quote } from '../../src/schema/quote.js';
import { anchorQuote } from '../../src/verify/anchor-quote.js';
import { verifyQuotes } from '../../src/verify/verify-quotes.js';
import { ferry } from '../fixtures/ferry.js';

const text =
  'Brightwater said: “We sail empty boats,” and wants to close the line. The minister called that “shameful.” ' +
  '“Every port is a lifeline.” The islanders said that they would pay more. “No,” said one. “No,” said another.';

type Given = Pick<Quote, 'text'> & Partial<Pick<Quote, 'attribution' | 'anchor'>>;

function check(given: Given, source = text) {
  const article: Article = {
    ...ferry,
    quotes: [{ id: 'given', speaker: 'quill', attribution: 'direct', ...given }],
  };
  const [result] = verifyQuotes(article, source);
  return result;
}

function anchored(exact: string, source = text, near?: number): Given {
  const anchor = anchorQuote(source, exact, near);
  return { text: exact, ...(anchor && { anchor }) };
}

test('verifyQuotes(article, text) has one result for every quote, in the article’s order', () => {
  const results = verifyQuotes(ferry, text);
  expect(results.map(({ quote, verdict }) => [quote, verdict])).toEqual([
    ['empty-boats', 'verbatim'],
    ['shameful', 'verbatim'],
    ['lifeline', 'verbatim'],
    ['would-pay', 'unanchored'],
    ['line', 'verbatim'],
  ]);
  expectTypeOf(results[0]?.quote).toEqualTypeOf<
    'empty-boats' | 'shameful' | 'lifeline' | 'would-pay' | 'line' | undefined
  >();
});

test('verifyQuotes(article, text) shows the passage as the text has it', () => {
  expect(check({ text: "'We sail empty boats,'" })).toEqual({
    quote: 'given',
    verdict: 'typographic',
    start: 18,
    end: 40,
    text: '“We sail empty boats,”',
  });
});

test('verifyQuotes(article, text) tells passages with the same words apart', () => {
  const second = text.lastIndexOf('No,');
  const quote = anchored('No,', text, second);
  expect(check(quote)).toMatchObject({ verdict: 'verbatim', start: second });
  expect(check(quote, `Late. ${text}`)).toMatchObject({ verdict: 'moved', start: second + 6 });
});

test('verifyQuotes(article, text) compares an indirect quote by its anchor', () => {
  const { anchor } = anchored('they would pay more');
  const quote: Given = { text: 'Higher fares are fine.', attribution: 'indirect', ...(anchor && { anchor }) };
  expect(check(quote)?.verdict).toBe('verbatim');
  expect(check(quote, text.replace('more', 'extra'))?.verdict).toBe('altered');
});

test.each([
  ['We sail, empty boats', ',', ''],
  ['we sail empty boats', 'we', 'We'],
  ['We sail many empty boats', 'many', ''],
  ['Every harbor is a lifeline', 'harbor', 'port'],
  ['they … would pay', '…', ''],
])('verifyQuotes(article, text) tells how %j was altered', (words, ours, theirs) => {
  expect(check({ text: words })).toMatchObject({
    verdict: 'altered',
    changes: [{ quote: ours, text: theirs }],
  });
});

test.each(['nothing of the kind was ever said', 'boat', 'lin', 'ail', '…'])(
  'verifyQuotes(article, text) finds %j missing',
  (words) => {
    expect(check({ text: words })).toEqual({ quote: 'given', verdict: 'missing' });
  },
);

test('verifyQuotes(article, text) compares the text of a quote with the passage its anchor marks', () => {
  const source = 'He said “never again”. Later he said “ever again”.';
  const quote = { ...anchored('never again', source), text: 'ever again' };
  expect(check(quote, source)).toEqual({
    quote: 'given',
    verdict: 'altered',
    start: 9,
    end: 20,
    text: 'never again',
    changes: [{ quote: 'ever', text: 'never' }],
  });
});

test('verifyQuotes(article, text) misses what the anchor marks and the quote’s text leaves out', () => {
  expect(check({ ...anchored('shameful.'), text: 'shameful' })).toMatchObject({
    verdict: 'altered',
    changes: [{ quote: '', text: '.' }],
  });
});

test('verifyQuotes(article, text) sees typography between the text of a quote and its anchor', () => {
  const source = 'It said “don’t go”.';
  expect(check({ ...anchored('don’t go', source), text: "don't go" }, source)?.verdict).toBe('typographic');
});

test('verifyQuotes(article, text) finds the words of a quote whose anchor marks others', () => {
  const start = text.indexOf('Every');
  expect(check({ ...anchored('shameful.'), text: 'Every port is a lifeline.' })).toMatchObject({
    verdict: 'moved',
    start,
  });
});

test('verifyQuotes(article, text) compares with the marked passage where the words are nowhere', () => {
  expect(check({ ...anchored('shameful.'), text: 'They lied to all of us' })).toMatchObject({
    verdict: 'altered',
    text: 'shameful.',
    changes: [{ quote: 'They lied to all of us', text: 'shameful.' }],
  });
});

test('verifyQuotes(article, text) prefers the marked passage to likely words elsewhere', () => {
  const source = 'He said “never again”. Later he said “newer again”.';
  expect(check({ ...anchored('never again', source), text: 'newer again' }, source)).toMatchObject({
    verdict: 'altered',
    text: 'never again',
  });
});

test('verifyQuotes(article, text) compares a cut quote with the whole passage', () => {
  expect(check({ ...anchored('We sail empty boats,'), text: 'boats' })).toMatchObject({
    verdict: 'altered',
    text: 'We sail empty boats,',
  });
});

test('verifyQuotes(article, text) takes spaces inside brackets for typography', () => {
  expect(check({ text: 'the line ( here ) was closed' }, 'So the line (here) was closed.')?.verdict).toBe(
    'typographic',
  );
});

test('verifyQuotes(article, text) is empty for an article without quotes', () => {
  expect(verifyQuotes({ ...ferry, quotes: [] }, text)).toEqual([]);
});

test('verifyQuotes(article, text) finds everything missing in an empty text', () => {
  expect(new Set(verifyQuotes(ferry, '').map(({ verdict }) => verdict))).toEqual(
    new Set(['missing', 'unanchored']),
  );
});

const word = fc.constantFrom(
  'tide',
  'don’t',
  '“No,”',
  'port—line',
  'café',
  '3.5',
  'İzmir',
  '渡口',
  'مدينة',
  '👩\u200D🚀',
  'wait…',
  'Ox',
);
const passages = fc.tuple(
  fc.array(word, { minLength: 1, maxLength: 12 }),
  fc.array(word, { minLength: 1, maxLength: 6 }),
  fc.array(word, { minLength: 1, maxLength: 12 }),
);
const typography: Record<string, string[]> = {
  ' ': ['\u00A0', '\n', '  ', '\u202F', ' \u200B'],
  '’': ["'", 'ʼ'],
  '“': ['"', '„', '«'],
  '”': ['"', '“', '»'],
  '—': ['–', '--', ' – ', '\u2011'],
  '…': ['...', '. . .', ' …'],
  é: ['e\u0301'],
  t: ['t\u00AD', '\u200Et', 't\u2060'],
};

test('verifyQuotes(article, text) finds every change of typography, and nothing else in it', () => {
  fc.assert(
    fc.property(passages, fc.array(fc.nat(4), { minLength: 1 }), ([before, words, after], choices) => {
      const said = words.join(' ');
      const printed = Array.from(said, (character, index) => {
        const others = typography[character] ?? [];
        return [character, ...others][(choices[index % choices.length] ?? 0) % (others.length + 1)];
      }).join('');
      const source = `${before.join(' ')} ${printed} ${after.join(' ')}`;
      fc.pre(!source.includes(said));
      expect(check({ text: said }, source)?.verdict).toBe('typographic');
    }),
    { numRuns: 500 },
  );
});

test('verifyQuotes(article, text) finds what moved, wherever something was inserted before it', () => {
  fc.assert(
    fc.property(passages, fc.string({ minLength: 1 }), ([before, words, after], inserted) => {
      const source = [...before, ...words, ...after].join(' ');
      const start = before.join(' ').length + 1;
      const quote = anchored(words.join(' '), source, start);
      const edited = `${inserted} ${source}`;
      fc.pre(
        !edited.startsWith(
          `${quote.anchor?.prefix ?? ''}${quote.text}`,
          start - (quote.anchor?.prefix?.length ?? 0),
        ),
      );
      expect(check(quote, edited)).toMatchObject({
        verdict: 'moved',
        start: start + inserted.length + 1,
      });
    }),
    { numRuns: 500 },
  );
});

test('verifyQuotes(article, text) never throws', () => {
  const any = fc.string({ unit: fc.constantFrom('a ', 'b', '“', '\uD800', '\u0301', '港', '…', '\n', 'İ') });
  fc.assert(
    fc.property(any, any, any, fc.integer(), (source, words, exact, start) => {
      const anchor = { exact, prefix: words, start, end: start + exact.length };
      expect(check({ text: words, anchor }, source)?.quote).toBe('given');
    }),
    { numRuns: 500 },
  );
});

const file = process.env['KREMLIN_PAUSE_TEXT'];
const source = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;

test.skipIf(source === undefined)('verifyQuotes(kremlinPause, text) finds every quote verbatim', () => {
  const results = verifyQuotes(kremlinPause, source ?? '');
  expect(results.map(({ quote, verdict }) => [quote, verdict])).toEqual(
    kremlinPause.quotes.map(({ id }) => [id, 'verbatim']),
  );
});

test('verifyQuotes(article, text) tells the one word that changed in a long paragraph', () => {
  const words = Array.from({ length: 400 }, (_, index) => `w${(index * 7919) % 997}`).join(' ');
  const rain = 'Rain fell on the quay. '.repeat(100);
  expect(check({ text: words }, `${rain}${words.replace('w940', 'otherwise')}. ${rain}`)).toMatchObject({
    verdict: 'altered',
    start: rain.length,
    changes: [{ quote: 'w940', text: 'otherwise' }],
  });
});

test('verifyQuotes(article, text) compares a chant with the passage its anchor marks', () => {
  const chant = 'We want peace. '.repeat(240);
  const exact = `${chant}and bread.`;
  const anchor = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  expect(check({ text: `${chant}and bread, too.`, anchor }, `${chant}${exact}`)?.verdict).toBe('altered');
});

test.each([
  ['“We can sail” she said.', 'We can sail', '“We can sail no longer” she said.', '', 'no longer'],
  [
    '„Wir akzeptieren das“ und ging.',
    'Wir akzeptieren das',
    '„Wir akzeptieren das nicht“ und ging.',
    '',
    'nicht',
  ],
  ['He said “possible” at noon.', 'possible', 'He said “not possible” at noon.', '', 'not'],
  ['He said: “We can sail” yesterday.', 'We can sail', 'He said: “We can not sail” yesterday.', '', 'not'],
  ['The answer was “yes” again today.', 'yes', 'The answer was “no” again today.', 'yes', 'no'],
  ['They said “we will” in the hall.', 'we will', 'They said “we won’t” in the hall.', 'will', 'won’t'],
  ['All of them: “I agree” they said.', 'I agree', 'All of them: “I don’t agree” they said.', '', 'don’t'],
])('verifyQuotes: anchored in %j, %j is altered in %j: %j became %j', (before, words, after, quote, text) => {
  expect(check(anchored(words, before), after)).toMatchObject({
    verdict: 'altered',
    changes: [{ quote, text }],
  });
});

test.each([
  ['we support the plan', 'At last we don’t support the plan at all.', 'don’t'],
  ['we support the plan to end the war', 'Then we do not support the plan to end the war.', 'do not'],
  [
    'the council has promised us a new school',
    'He says the council has never promised us a new school.',
    'never',
  ],
])('verifyQuotes: %j without an anchor is altered in %j by %j', (words, source, text) => {
  expect(check({ text: words }, source)).toMatchObject({
    verdict: 'altered',
    changes: [{ quote: '', text }],
  });
});

test('verifyQuotes: a quote that lost its marks doesn’t take words up to those of the next one', () => {
  const quote = anchored('We sail empty boats,');
  const plain = text.replace('“We sail empty boats,”', 'We sail empty boats,');
  expect(check(quote, plain)).toMatchObject({ verdict: 'moved', text: 'We sail empty boats,' });
});

test.each([
  ['violent protest', 'a non-violent protest took place'],
  ['guilty', 'The jury found him not-guilty.'],
  ['lawful orders', 'They gave un\u00ADlawful orders.'],
  ['lawful orders', 'They gave un\u200Blawful orders.'],
  ['lawful orders', 'They gave un-\nlawful orders.'],
  ['We can', 'We can\u00ADnot sail'],
  ['We can', 'We can´t sail'],
  ['We can', 'We can‘t sail'],
  ['5 degrees', 'It was −5 degrees.'],
  ['20 percent', 'We lost 10–20 percent.'],
  ['000 people', '5\u202F000 people came.'],
  ['230 people', '1’230 people came.'],
  ['a 12′ wall', 'They want a 12″ wall.'],
  ["5'6 tall", 'He is 5"6 tall.'],
  ['it is -5', 'They say it is 〜5 outside.'],
])('verifyQuotes never takes %j for what stands in %j', (words, source) => {
  expect(check({ text: words }, source)?.verdict).toMatch(/^(?:altered|missing)$/u);
});

test.each([
  ['well', 'It is a well-known harbor.'],
  ['Russia', 'The Russia–Ukraine talks ended.'],
  ['in 2012"', 'It began “in 2012”'],
  ['5 boats', 'We have — 5 boats.'],
  ['12′', "It is 12' high."],
])('verifyQuotes finds %j in %j', (words, source) => {
  expect(check({ text: words }, source)?.verdict).toMatch(/^(?:verbatim|typographic)$/u);
});

test('verifyQuotes(article, text) misses a short quote in a megabyte that repeats its surroundings', () => {
  const quote = anchored('yes', 'The council of the port said: “yes” and left the hall at noon.');
  expect(check(quote, 'The council of the port said: “'.repeat(32_000))).toEqual({
    quote: 'given',
    verdict: 'missing',
  });
});
