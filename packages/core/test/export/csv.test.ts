import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kremlinPause } from '../../src/articles/kremlin-pause.js';
import { toCsv } from '../../src/export/csv.js';
import type { Article } from '../../src/schema/article.js';
import { ferry } from '../fixtures/ferry.js';
import { disturbed } from './disturbed.js';
import { reservoir } from '../fixtures/reservoir.js';

type Row = Record<string, string>;

/** The rows of a CSV file by an RFC 4180 reader that takes the apostrophe off again, as `toCsv` says. */
function read(csv: string): Row[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n', cast: (cell) => cell.replace(escaped, '') });
}

/** What spreadsheets are known to run (OWASP, CSV Injection), and what they skip before it. */
const runs = /^(?:[\t\r\n]|[\s"'“”„«»‘’`\u200B\u200E\u202E\uFEFF\0]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;
const escaped = /^'(?='*[\t\r\n]|[\s\p{Quotation_Mark}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

function quoteRow(id: string): Row | undefined {
  return read(toCsv(reservoir, { rows: 'quotes' })).find((row) => row['quote_id'] === id);
}

/** An article of one quote with this text. */
function saying(text: string): Article {
  return { ...ferry, quotes: [{ id: 'q', text, speaker: 'quill', attribution: 'direct' }], reactions: [] };
}

test('toCsv(article, { rows: "quotes" }) has a row for each quote, with all that is known of it', () => {
  const [reckless] = reservoir.quotes;
  expect(quoteRow('reckless')).toEqual({
    article_id: 'reservoir',
    headline: 'Two shores, one reservoir',
    article_url: 'https://tidings.example/reservoir?lang=en&v=2',
    publisher: 'The Harbor Tidings',
    published: '2031-06-01T08:30+02:00',
    quote_id: 'reckless',
    text: 'reckless,',
    lang: 'en-GB',
    translation: '',
    translation_lang: '',
    translator: '',
    attribution: 'mixed',
    date: '2031-05-31T18:00:00Z',
    speaker_id: 'brandt',
    speaker: 'Ilo Brandt',
    speaker_kind: 'person',
    role: 'chief engineer',
    affiliation: 'Harbor Water Board',
    country: 'MT',
    via: '',
    via_url: '',
    topic_id: 'valve',
    topic: 'the Big Valve',
    stances: 'valve: critical',
    section_id: 'lead',
    section: 'Dry taps',
    status: 'corrected',
    status_date: '2031-06-02T09:00:00Z',
    status_note: 'The engineer said “reckless”, not “careless”.',
    exact: 'reckless,',
    prefix: 'The plan is “',
    suffix: '” Ilo',
    start: String(reckless?.anchor?.start),
    end: String(reckless?.anchor?.end),
    passage_url: expect.stringContaining('#:~:text=') as unknown,
  });
});

test('toCsv(article, { rows: "quotes" }) has the spokesperson or the report, the translation and its language', () => {
  expect(quoteRow('not-sold')).toMatchObject({
    via: 'a spokesperson',
    via_url: '',
    lang: 'ar',
    text: 'لن نبيع الماء.',
    translation: 'We will not sell the water.',
    translation_lang: 'en',
    translator: 'Tidings language desk',
  });
  expect(quoteRow('no-risk')).toMatchObject({
    via: 'The Morning Tidings',
    via_url: 'https://morning.example/1?a[]=é',
  });
  expect(quoteRow('bank')).toMatchObject({ via: 'Perla Sant', status: 'current', status_date: '' });
});

test('toCsv(article, { rows: "quotes" }) leaves empty what is not known', () => {
  expect(quoteRow('unanchored')).toMatchObject({
    exact: '',
    start: '',
    end: '',
    topic: '',
    stances: '',
    section: '',
  });
});

test('toCsv(article, { rows: "reactions" }) has a row for each reaction', () => {
  const rows = read(toCsv(reservoir, { rows: 'reactions' }));
  expect(rows).toHaveLength(4);
  expect(rows[0]).toEqual({
    article_id: 'reservoir',
    headline: 'Two shores, one reservoir',
    article_url: 'https://tidings.example/reservoir?lang=en&v=2',
    publisher: 'The Harbor Tidings',
    published: '2031-06-01T08:30+02:00',
    actor_id: 'ministry',
    actor: 'Ministry of Wells',
    actor_kind: 'organization',
    role: '',
    affiliation: 'Oman',
    country: 'OM',
    topic_id: 'valve',
    topic: 'the Big Valve',
    stance: 'critical',
    label: 'Keeps its water',
    summary: 'The ministry won’t sell.',
    date: '2031-06-01T10:00:00Z',
    quote_ids: 'not-sold; reckless',
  });
});

test('toCsv(articles) has the rows of all articles, in their order', () => {
  const rows = read(toCsv(new Set<Article>([ferry, reservoir]), { rows: 'quotes' }));
  expect(rows.map((row) => row['article_id'])).toEqual([
    ...ferry.quotes.map(() => 'ferry'),
    ...reservoir.quotes.map(() => 'reservoir'),
  ]);
});

test('toCsv([]) has the header alone, which is that of any table', () => {
  const header = toCsv([], { rows: 'reactions' });
  expect(header).toMatch(/^article_id,[a-z_,]+,quote_ids\r\n$/u);
  expect(toCsv(reservoir, { rows: 'reactions' }).startsWith(header)).toBe(true);
});

test('toCsv(article) ends each record with CRLF', () => {
  const csv = toCsv(ferry, { rows: 'reactions' });
  expect(csv.split('\r\n')).toHaveLength(ferry.reactions.length + 2);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('toCsv(article, { bom: true }) begins with a byte order mark', () => {
  const options = { rows: 'quotes' } as const;
  expect(toCsv(ferry, { ...options, bom: true })).toBe(`\u{FEFF}${toCsv(ferry, options)}`);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ['﹣1', "'﹣1"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['\nx', "'\nx"],
  ['  =1', "'  =1"],
  ['"=1"', `'"=1"`],
  ["'=1", "''=1"],
  ['“-” he said', "'“-” he said"],
  ['\u200B=1', "'\u200B=1"],
  ['— dialogue', '— dialogue'],
  ['‘plain’', '‘plain’'],
  ["'\tx", "''\tx"],
  ["'tis", "'tis"],
  ['1-1', '1-1'],
  ['', ''],
])('toCsv(article) writes the text %j as the cell %j', (text, cell) => {
  const [row] = parse<Row>(toCsv(saying(text), { rows: 'quotes' }), {
    columns: true,
    record_delimiter: '\r\n',
  });
  expect(row?.['text']).toBe(cell);
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        ',',
        ';',
        '\r\n',
        '\n',
        '\r',
        '\t',
        ' ',
        '=',
        '+',
        '-',
        '@',
        '＝',
        '“',
        '\u200B',
        '\uFEFF',
      ),
      fc.constantFrom('👩‍👩‍👧', 'é', 'e\u0301', 'لن', '\0'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
  )
  .map((parts) => parts.join(''));

test('toCsv(article) reads back the same by RFC 4180, whatever an article says', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (text, address, idTail) => {
      const article = disturbed(reservoir, { text, address, idTail });
      const rows = read(toCsv(article, { rows: 'quotes' }));
      expect(
        rows.map((row) => [row['quote_id'], row['text'], row['via_url'], row['start'], row['end']]),
      ).toEqual(
        article.quotes.map(({ id, text: words, via, anchor }) => [
          id,
          words,
          (via && 'url' in via ? via.url : undefined) ?? '',
          String(anchor?.start ?? ''),
          String(anchor?.end ?? ''),
        ]),
      );
      expect(read(toCsv(article, { rows: 'reactions' })).map((row) => row['summary'])).toEqual(
        article.reactions.map(({ summary }) => summary ?? ''),
      );
    }),
    { numRuns: 200 },
  );
});

test('toCsv(article) has no cell that a spreadsheet would run', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = disturbed(reservoir, { text, address: text, idTail: '' });
      const rows = parse(toCsv(article, { rows: 'quotes' }), { record_delimiter: '\r\n' });
      const cells = rows.flat().filter((cell) => !cell.startsWith("'"));
      expect(cells.filter((cell) => runs.test(cell))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('toCsv(kremlinPause) keeps ids and offsets', () => {
  const rows = read(toCsv(kremlinPause, { rows: 'quotes' }));
  expect(rows.map((row) => [row['quote_id'], Number(row['start']), Number(row['end'])])).toEqual(
    kremlinPause.quotes.map(({ id, anchor }) => [id, anchor?.start, anchor?.end]),
  );
});
