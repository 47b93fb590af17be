import { expect, test } from 'vitest';
import { columns } from '../../../src/export/rows/columns.js';
import { rowsOf } from '../../../src/export/rows/rows-of.js';
import { ferry } from '../../fixtures/ferry.js';
import { harbor } from '../../fixtures/harbor.js';

const [emptyBoats, eviction] = rowsOf(ferry);
const [, asked, quill] = rowsOf(ferry, 'reactions');

test('every row has every column, in order', () => {
  for (const row of rowsOf(harbor)) expect(Object.keys(row)).toEqual(Object.keys(columns));
});

test('a quote has who spoke, for whom, where, on what, and the stance it shows', () => {
  expect(emptyBoats).toMatchObject({
    kind: 'quote',
    row_id: 'ferry#quote/empty-boats',
    actor_id: 'quill',
    actor_name: 'Ada Quill',
    actor_role: 'chair',
    actor_country: 'IE',
    represents_id: 'board',
    represents_name: 'Harbor Board',
    topic_id: 'closure',
    initiator_name: 'Harbor Board',
    stance: 'supportive',
    attribution: 'direct',
    text: 'We can no longer pay for empty boats,',
    section_heading: 'The last boat',
    status: 'current',
    text_start: 59,
    text_end: 96,
  });
});

test('the day is that of the quote, else that of the article', () => {
  expect([emptyBoats?.day, eviction?.day]).toEqual(['2031-03-03', '2031-03-04']);
});

test('the day of a date with a time is the one that is written', () => {
  const [row] = rowsOf({ ...ferry, published: '2031-03-04T23:30:00-08:00' }, 'reactions');
  expect(row?.published).toBe('2031-03-04');
});

test('a correction has its day and its note', () => {
  expect(eviction).toMatchObject({
    status: 'corrected',
    status_day: '2031-03-05',
    status_note: 'An earlier version had “eviction” alone.',
  });
});

test('a reaction has its label, its summary as text, and its quotes', () => {
  expect(asked).toMatchObject({
    kind: 'reaction',
    row_id: 'ferry#reaction/1',
    day: '2031-04-01',
    stance: 'critical',
    label: 'Were not asked',
    text: 'They learned it from the news.',
    quote_ids: ['not-asked'],
    attribution: null,
    status: null,
  });
});

test('what is not known is null', () => {
  expect([quill?.label, quill?.text, asked?.actor_country]).toEqual([null, null, null]);
});
