import { expect, onTestFinished, test } from 'vitest';
import { schemeAt } from '../../src/site/scheme-at.js';

function frameIn(color: string): HTMLIFrameElement {
  const place = document.createElement('div');
  place.style.color = color;
  const frame = place.appendChild(document.createElement('iframe'));
  document.body.append(place);
  onTestFinished(() => {
    place.remove();
  });
  return frame;
}

test.each([
  ['black', 'light'],
  ['#333', 'light'],
  ['rgba(0, 0, 0, 0.8)', 'light'],
  ['#b00', 'light'],
  ['#00f', 'light'],
  ['white', 'dark'],
  ['#bbb', 'dark'],
  ['hsl(50 100% 70%)', 'dark'],
  ['oklch(0.9 0.1 100)', undefined],
])('schemeAt(element) among text in %s is %s', (color, scheme) => {
  expect(schemeAt(frameIn(color))).toBe(scheme);
});
