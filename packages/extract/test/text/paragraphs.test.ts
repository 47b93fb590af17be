import { expect, test } from 'vitest';
import { paragraphsOf } from '../../src/text/paragraphs.js';

const paragraphs = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

test('paragraphsOf takes each line for a paragraph, without the space around it', () => {
  expect(paragraphs(' One.\n\nTwo.\r\nThree. ')).toEqual(['One.', 'Two.', 'Three.']);
});

test('paragraphsOf joins lines that were wrapped to a width', () => {
  expect(paragraphs('the tram\nruns to\nthe end\nof town.\n\nThe bus\nstops at\nthe mill.')).toEqual([
    'the tram\nruns to\nthe end\nof town.',
    'The bus\nstops at\nthe mill.',
  ]);
});

test('paragraphsOf nothing is nothing', () => {
  expect(paragraphs(' \n ')).toEqual([]);
});
