import { existsSync, readFileSync } from 'node:fs';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { extractQuotes } from '../src/index.js';

// The article's text belongs to its publisher and isn't in this repository; whoever has it names its file here.
const file = process.env['KREMLIN_PAUSE_TEXT'];
const text = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : '';
const found = extractQuotes(text);
const names: ReadonlyMap<string, string> = new Map(kremlinPause.actors.map(({ id, name }) => [id, name]));
const bare = (name = '') => name.toLowerCase().replace(/^(?:an?|the) /, '');
const sentenceLength = 120;
const inMarks = kremlinPause.quotes.filter(({ attribution }) => attribution !== 'indirect');

test.skipIf(text === '').each(inMarks.map((quote) => [quote.id, quote] as const))(
  'extractQuotes gives %s its speaker and attribution',
  (_, { anchor, speaker, attribution }) => {
    const quote = found.find(({ spans: [{ start, end }] }) => start === anchor?.start && end === anchor.end);
    expect(quote?.attribution).toBe(attribution);
    expect(bare(quote?.speaker?.name)).toBe(bare(names.get(speaker)));
  },
);

test
  .skipIf(text === '')
  .each([
    'ukrainian-officials',
    'eu-leaders',
    'military-analysts',
    'india',
    'foreign-policy-experts',
    'war-weary-voters',
  ])('extractQuotes finds what %s is told to say', (speaker) => {
  const paraphrases = kremlinPause.quotes.filter(
    (quote) => quote.attribution === 'indirect' && quote.speaker === speaker,
  );
  for (const { anchor } of paraphrases) {
    const near = found.filter(
      ({ attribution, spans: [span] }) =>
        attribution === 'indirect' && Math.abs(span.start - (anchor?.start ?? NaN)) < sentenceLength,
    );
    expect(near.map((quote) => bare(quote.speaker?.name))).toContain(bare(names.get(speaker)));
  }
  expect(paraphrases).not.toHaveLength(0);
});
