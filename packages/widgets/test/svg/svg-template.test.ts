import { render, svg } from 'lit';
import { expect, test } from 'vitest';
import { svgTemplate } from '../../src/svg/svg-template.js';

const drawn = (template: unknown) => {
  const host = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${template}`, host);
  return host.firstElementChild!;
};

test('svgTemplate(…) writes a value in the place of an attribute’s', () => {
  expect(drawn(svgTemplate`<text x=${1.5}></text>`).getAttribute('x')).toBe('1.5');
});

test('svgTemplate(…) leaves out an attribute that is undefined', () => {
  expect(drawn(svgTemplate`<text x=${undefined}></text>`).hasAttribute('x')).toBe(false);
});

test('svgTemplate(…) leaves out a child that is undefined', () => {
  expect(drawn(svgTemplate`<text>${undefined}</text>`).textContent).toBe('');
});

test('svgTemplate(…) draws lists of templates one after the other, in the namespace of SVG', () => {
  const parts = [svgTemplate`<circle></circle>`, undefined, svgTemplate`<path></path>`];
  const { children } = drawn(svgTemplate`<g>${parts}</g>`);
  expect([...children].map(({ constructor: { name } }) => name)).toEqual([
    'SVGCircleElement',
    'SVGPathElement',
  ]);
});
