import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSafeUrl } from '../../src/schema/safe-url.js';
import type { Quote } from '../../src/schema/quote.js';
import { anchorQuote } from '../../src/verify/anchor-quote.js';
import { textFragment } from '../../src/verify/text-fragment.js';

const page = 'https://paper.example/ferry';

type Given = Pick<Quote, 'text' | 'attribution' | 'anchor'>;

function quoted(exact: string, prefix = '', suffix = '', start = 100): Given {
  return {
    text: exact,
    attribution: 'direct',
    anchor: { exact, prefix, suffix, start, end: start + exact.length },
  };
}

/** The directive's parameters as a browser reads them. */
function parametersOf(link: string): string[] {
  const [, directive = ''] = link.split(':~:text=');
  return directive === '' ? [] : directive.split(',').map(decodeURIComponent);
}

test.each<[string, Given, string[]]>([
  ['no anchor', { text: 'We sail empty boats,', attribution: 'direct' }, ['We sail empty boats,']],
  ['no surroundings', quoted('empty boats'), ['empty boats']],
  [
    'marks beside the passage',
    quoted('shameful,', 'the plan was “', '” she said'),
    ['plan was “-', 'shameful,', '-” she'],
  ],
  [
    'a cut word at either edge',
    quoted('shameful', 'he plan was ', ' for th'),
    ['plan was-', 'shameful', '-for'],
  ],
  ['a space at either edge', quoted('shameful', ' was ', ' for '), ['was-', 'shameful', '-for']],
  ['a word at either edge', quoted('shameful', 'was ', ' for'), ['shameful']],
  ['marks alone', quoted('shameful', '“', '”'), ['shameful']],
  ['a cut number', quoted('shameful', '.5 times ', ' for 3.'), ['times-', 'shameful', '-for']],
  ['the start of the text', quoted('boats', 'Empty ', ' sail', 6), ['Empty-', 'boats']],
  ['a line break before', quoted('Empty', 'the plan\n', ' boats sail'), ['Empty', '-boats']],
  [
    'a line break in the surroundings',
    quoted('boats', 'plan\nEmpty ', ' sail\non'),
    ['Empty-', 'boats', '-sail'],
  ],
  ['a passage inside a word', quoted('shame', 'was “', 'ful” for years'), ['shameful', '-” for']],
  ['outer spaces', quoted(' empty boats\n'), ['empty boats']],
  ['several spaces', quoted('empty \t  boats'), ['empty boats']],
  ['a line break in the passage', quoted('We sail.\nEmpty boats.'), ['We sail.', 'Empty boats.']],
  [
    'long lines',
    quoted('one two three four five six\n\n***\n1 2 3 4 5 6!'),
    ['one two three four five', '2 3 4 5 6!'],
  ],
  ['a last line that stands there twice', quoted('Go\nno\nyes, no'), ['Go', 'yes, no']],
  ['marks on lines of their own', quoted('—\nno'), ['—', 'no']],
  ['Chinese', quoted('渡口', '关闭了', '没有人'), ['了-', '渡口', '-没有']],
  ['an emoji', quoted('👩\u200D🚀'), ['👩\u200D🚀']],
  ['a lone surrogate', quoted('tide \uD800'), ['tide \uFFFD']],
  [
    'an indirect quote',
    { ...quoted('they would pay'), text: 'Fares are fine.', attribution: 'indirect' },
    ['they would pay'],
  ],
  ['an indirect quote without an anchor', { text: 'Fares are fine.', attribution: 'indirect' }, []],
  ['a blank passage', quoted(' \n\u0085'), []],
])('textFragment(url, quote) with %s', (_, quote, parameters) => {
  expect(parametersOf(textFragment(page, quote))).toEqual(parameters);
});

test.each([
  [299, 1],
  [300, 1],
  [301, 2],
])('textFragment(url, quote) of %i characters has %i terms', (length, terms) => {
  const words = 'sail '.repeat(100).slice(0, length - 1);
  expect(parametersOf(textFragment(page, quoted(`${words}x`)))).toHaveLength(terms);
});

test('textFragment(url, quote) tells a long passage by its first and last words', () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
  expect(parametersOf(textFragment(page, quoted(words)))).toEqual(['w0 w1 w2 w3 w4', 'w95 w96 w97 w98 w99']);
});

test('textFragment(url, quote) takes as many last words as stand only at the end', () => {
  const long = `${'x'.repeat(300)} a b c d e so it goes on and on, so it goes on and on`;
  const [, end] = parametersOf(textFragment(page, quoted(long)));
  expect(end).toBe('on, so it goes on and on');
});

test('textFragment(url, quote) keeps a long word whole', () => {
  const long = 'x'.repeat(400);
  expect(parametersOf(textFragment(page, quoted(long)))).toEqual([long]);
});

test.each([
  ['https://paper.example/a', 'https://paper.example/a#:~:text=tide'],
  ['http://paper.example/a?b=1', 'http://paper.example/a?b=1#:~:text=tide'],
  ['HTTPS://paper.example/a', 'HTTPS://paper.example/a#:~:text=tide'],
  ['https://paper.example/a#', 'https://paper.example/a#:~:text=tide'],
  ['https://paper.example/a#top', 'https://paper.example/a#top:~:text=tide'],
  ['https://paper.example/a#:~:text=old', 'https://paper.example/a#:~:text=tide'],
  ['https://paper.example/a#top:~:text=old&text=older', 'https://paper.example/a#top:~:text=tide'],
  ['https://paper.example/:~:/a', 'https://paper.example/:~:/a#:~:text=tide'],
  ['mailto:desk@paper.example', 'mailto:desk@paper.example'],
  ['ftp://paper.example/a', 'ftp://paper.example/a'],
  ['/a', '/a'],
  ['', ''],
])('textFragment(%j, quote) is %j', (url, link) => {
  expect(textFragment(url, quoted('tide'))).toBe(link);
});

test.each([
  ['a-b, c & d', 'a%2Db%2C%20c%20%26%20d'],
  ["don't", 'don%27t'],
  ['“so”', '%E2%80%9Cso%E2%80%9D'],
  ['50 % #1', '50%20%25%20%231'],
  ['a:~:b', 'a%3A~%3Ab'],
])('textFragment(url, quote) encodes %j as %j', (words, encoded) => {
  expect(textFragment(page, quoted(words))).toBe(`${page}#:~:text=${encoded}`);
});

test('textFragment(url, quote) is a safe link of terms that are on one line and in the text', () => {
  const unit = fc.constantFrom(
    'tide ',
    'low',
    ' ',
    '“',
    '”',
    '-',
    ',',
    "'",
    '\n',
    '.',
    '港',
    '👩\u200D🚀',
    'e\u0301',
    '\uD800',
  );
  fc.assert(
    fc.property(
      fc.string({ unit, minLength: 1, maxLength: 200 }),
      fc.nat(100),
      fc.nat(400),
      (text, from, length) => {
        const anchor = anchorQuote(text, text.slice(from, from + length), from);
        fc.pre(anchor !== undefined);
        const link = textFragment(page, { text, attribution: 'direct', anchor });
        expect(isSafeUrl(link)).toBe(true);
        expect(link).toMatch(/^[^#]+#:~:text=(?:[^,&-]+-,)?[^,&-]+(?:,[^,&-]+)?(?:,-[^,&-]+)?$/u);
        const shown = text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/ +/g, ' ');
        for (const parameter of parametersOf(link.replaceAll('-,', ',').replaceAll(',-', ','))) {
          expect(parameter).not.toMatch(/\n/);
          expect(shown).toContain(parameter);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('textFragment(url, quote) takes an address of many number signs', () => {
  const url = `${page}${'#'.repeat(200_000)}`;
  expect(textFragment(url, quoted('tide'))).toBe(`${url}:~:text=tide`);
});

test('textFragment(url, quote) tells a passage of 100,000 characters by its first and last words', () => {
  const words = `${'so it goes on, '.repeat(6_600)}and ends in the harbour here`;
  expect(parametersOf(textFragment(page, quoted(words)))).toEqual([
    'so it goes on, so',
    'ends in the harbour here',
  ]);
});
