import { expect, test } from 'vitest';
import type { ExtractedQuote, Span } from '../../src/extracted-quote.js';
import { differences } from './differences.js';
import { readText } from './read-corpus.js';

const corpusText = readText(
  'sample',
  `A title
split, US

“One,” said Mara Ilves of the “fast” ferry. “Two.” She said that the ferry was never late in winter.

---
direct | Mara Ilves | Mara Ilves | said
  One,
  Two.
term
  fast
indirect | Mara Ilves | She | said
  the ferry was never late in winter
`,
);
const { text } = corpusText;

const at = (words: string): Span & { text: string } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};
const speaker = (mention: string, name = 'Mara Ilves') => ({
  name,
  type: 'person' as const,
  mention: at(mention),
});
const rest = { confidence: 1, reason: '' };

const direct: ExtractedQuote = {
  spans: [at('One,'), at('Two.')],
  attribution: 'direct',
  speaker: speaker('Mara Ilves'),
  cue: at('said'),
  ...rest,
};
const term: ExtractedQuote = { spans: [at('fast')], attribution: 'term', ...rest };
const late = at('said that');
const indirect: ExtractedQuote = {
  spans: [at('the ferry was never late in winter')],
  attribution: 'indirect',
  speaker: speaker('She'),
  cue: { ...late, end: late.start + 4, text: 'said' },
  ...rest,
};
const changed = (quote: ExtractedQuote, change: Partial<ExtractedQuote>): ExtractedQuote => ({
  ...quote,
  ...change,
});
const found = (quote: ExtractedQuote) =>
  [direct, term, indirect].map((right) => (right.attribution === quote.attribution ? quote : right));

test('differences(text, found) are none where all is as in the gold', () => {
  expect(differences(corpusText, [direct, term, indirect])).toEqual([]);
});

test.each<[string, readonly ExtractedQuote[], readonly string[]]>([
  ['a piece is missed', [direct, term], ['missed indirect: “the ferry was never late in winter”']],
  [
    'there is one too many',
    [direct, term, indirect, { ...term, spans: [at('late')] }],
    ['extra term: “late”'],
  ],
  [
    'the attribution is another',
    [direct, changed(term, { attribution: 'mixed' }), indirect],
    ['attribution mixed, expected term: “fast”'],
  ],
  [
    'the speaker is another',
    found(changed(indirect, { speaker: speaker('She', 'Perrin Tallow') })),
    ['speaker Perrin Tallow, expected Mara Ilves: “the ferry was never late in winter”'],
  ],
  [
    'the mention is wider',
    found(changed(indirect, { speaker: speaker('She said') })),
    ['mention She said, expected She: “the ferry was never late in winter”'],
  ],
  [
    'the cue is another',
    found(changed(indirect, { cue: at('said Mara') })),
    ['cue said Mara, expected said: “the ferry was never late in winter”'],
  ],
  [
    'a split quote is found apart',
    [changed(direct, { spans: [at('One,')] }), changed(direct, { spans: [at('Two.')] }), term, indirect],
    ['apart: “One,” and “Two.”'],
  ],
])('differences(text, found) tells when %s', (_, quotes, expected) => {
  expect(differences(corpusText, quotes)).toEqual(expected);
});

test('differences(text, found) says once how two pieces differ', () => {
  const quote = changed(direct, { speaker: speaker('Mara Ilves', 'Perrin Tallow') });
  expect(differences(corpusText, found(quote))).toEqual([
    'speaker Perrin Tallow, expected Mara Ilves: “One,”',
  ]);
});

test('differences(text, found) overlooks "that" and closing punctuation', () => {
  const withThat = changed(indirect, { spans: [at('that the ferry was never late in winter.')] });
  expect(differences(corpusText, found(withThat))).toEqual([]);
});

test('differences(text, found) overlooks a fifth of a paraphrase, and no more', () => {
  expect(
    differences(corpusText, found(changed(indirect, { spans: [at('ferry was never late in winter')] }))),
  ).toEqual([]);
  expect(
    differences(corpusText, found(changed(indirect, { spans: [at('the ferry was never late')] }))),
  ).toEqual([
    'missed indirect: “the ferry was never late in winter”',
    'extra indirect: “the ferry was never late”',
  ]);
});

test('differences(text, found) takes a role before a name as part of the mention', () => {
  const named = readText(
    'sample',
    'A\nB\n\n“One,” said pilot Mara Ilves.\n\n---\ndirect | Mara Ilves | pilot Mara Ilves | said\n  One,',
  );
  const place = (start: number, end: number) => ({ start, end, text: named.text.slice(start, end) });
  const quote = { ...direct, spans: [place(1, 4)] as const, cue: place(7, 11) };
  expect(differences(named, [{ ...quote, speaker: { ...direct.speaker!, mention: place(18, 28) } }])).toEqual(
    [],
  );
});

test('differences(text, found) asks nothing of a term but its words', () => {
  expect(differences(corpusText, found(changed(term, { speaker: speaker('She'), cue: at('said') })))).toEqual(
    [],
  );
});

test.each([
  ['“One,” said Mara Ilves. “Two.”', []],
  ['“One,” said Mara Ilves.\n\n“Two.”', ['mention Mara Ilves, expected none: “Two.”']],
])(
  'differences(text, found) lets words without a mention have one of their paragraph: %j',
  (words, expected) => {
    const sample = readText('sample', `A\nB\n\n${words}\n\n---\ndirect | Mara Ilves\n  Two.`);
    const place = (text: string) => ({
      start: words.indexOf(text),
      end: words.indexOf(text) + text.length,
      text,
    });
    const named = { ...speaker('She'), mention: place('Mara Ilves') };
    expect(
      differences(sample, [{ ...rest, spans: [place('Two.')], attribution: 'direct', speaker: named }]),
    ).toEqual(expected);
  },
);
