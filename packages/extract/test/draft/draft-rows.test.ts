import { expect, test } from 'vitest';
import { draftArticle } from '../../src/html/draft-article.js';
import { draftRows } from '../../src/draft/draft-rows.js';

test('draftRows(draft) has a row for each quote, with the reasons to doubt it', () => {
  const draft = draftArticle('“We stay,” said Mayor Ada Bell. “It is cold,” the mayor said.');
  expect(draftRows(draft).map(({ quote, confidence, ...row }) => row)).toEqual([
    { words: 'We stay,', speaker: 'Ada Bell', attribution: 'direct', isUnsure: false, reasons: [] },
    {
      words: 'It is cold,',
      speaker: 'Ada Bell',
      attribution: 'direct',
      isUnsure: true,
      reasons: ['“the mayor” was taken for Ada Bell.'],
    },
  ]);
});

test('draftRows(draft) of no quotes is empty', () => {
  expect(draftRows(draftArticle(''))).toEqual([]);
});
