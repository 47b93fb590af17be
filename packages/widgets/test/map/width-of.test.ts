import { expect, onTestFinished, test } from 'vitest';
import { widthOf } from '../../src/map/width-of.js';

function inColumn(markup: string): Element {
  const column = document.createElement('div');
  column.style.inlineSize = '300px';
  column.innerHTML = markup;
  document.body.append(column);
  onTestFinished(() => {
    column.remove();
  });
  return column.querySelector('b')!;
}

test.each([
  ['a block', '<b style="display: block; width: 120px"></b>', 120],
  ['what is in a line', '<b></b>', 300],
  ['what is in a line of a line', '<i><b></b></i>', 300],
])('widthOf(element) of %s', (_, markup, width) => {
  expect(widthOf(inColumn(markup))).toBe(width);
});

test('widthOf(element) is 0 outside the page', () => {
  expect(widthOf(document.createElement('b'))).toBe(0);
});
