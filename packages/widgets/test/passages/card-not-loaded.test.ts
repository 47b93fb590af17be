import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ferryPage, ferryText, shows } from '../fixtures/ferry-story.js';

vi.mock(import('../../src/passages/card-popover.js'), () => ({
  get CardPopover(): never {
    throw new Error('offline');
  },
}));

test('an author’s link leads where it says if its card can’t be loaded', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = await ferryPage(`<p><a href="#late" data-onrecord-quote="late">Ada</a></p>${ferryText}`);
  await shows(element, 'late');
  await page.getByRole('link').click();
  await expect.poll(() => location.hash).toBe('#late');
  expect(log.mock.calls.map(([words]) => String(words))).toEqual([
    'onrecord: the card of a quote could not be loaded.',
  ]);
  log.mockRestore();
});
