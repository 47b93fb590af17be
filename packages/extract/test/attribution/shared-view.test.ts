import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/index.js';
import { paraphrases } from './paraphrases.js';

const text = 'His claim that trams are slow resonates with weary voters.';

test('what resonates with somebody is their view too', () => {
  expect(paraphrases(text)).toEqual(['His claim that trams are slow']);
  expect(extractQuotes(text)[0]?.speaker?.name).toBe('weary voters');
});

test('what would resonate is nobody’s view', () => {
  expect(paraphrases('His claim that trams are slow would resonate with weary voters.')).toEqual([]);
});
