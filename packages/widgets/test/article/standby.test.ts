import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/onrecord-article.js';
import '../../src/onrecord-quote-card.js';
import { mount } from '../fixtures/mount.js';

test('what an element says without an article has the page’s font and colour, and none of its other styles', async () => {
  const element = document.createElement('onrecord-quote-card');
  element.style.cssText =
    'color: rgb(1, 2, 3); text-transform: uppercase; letter-spacing: 4px; text-align: end';
  await mount(element);
  const line = page.getByText('No article to show yet.');
  await expect.element(line).toBeVisible();
  expect(getComputedStyle(line.element())).toMatchObject({
    color: 'rgb(1, 2, 3)',
    textTransform: 'none',
    letterSpacing: 'normal',
    textAlign: 'start',
  });
});
