import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/onrecord-quote-card.js';
import { addressOf, mount, withContent } from '../fixtures/mount.js';

const text = JSON.stringify(kremlinPause);

async function hashOf(data: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(data));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

function pinned(hash: string): HTMLElementTagNameMap['onrecord-quote-card'] {
  const card = withContent('onrecord-quote-card', '<p>Fallback words</p>');
  return Object.assign(card, { src: addressOf(text), pinned: hash, quote: 'stalling-tactic' });
}

test('<onrecord-quote-card pinned> shows the file that has the hash', async () => {
  await mount(pinned(await hashOf(text)));
  await expect.element(page.getByText('NATO Secretary General')).toBeVisible();
});

test.each([
  ['another file', () => hashOf(`${text} `), 'is not the file that is pinned: expected sha256-'],
  [
    'no hash',
    () => Promise.resolve('latest'),
    'pinned: expected a content hash such as sha256-…, got "latest"',
  ],
])(
  '<onrecord-quote-card pinned> leaves the fallback where it is for %s, and says why',
  async (_, hash, why) => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => {
      error.mockRestore();
    });
    await mount(pinned(await hash()));
    await expect.poll(() => error.mock.calls.join()).toContain(why);
    await expect.element(page.getByText('Fallback words')).toBeVisible();
    await expect.element(page.getByText('NATO Secretary General')).not.toBeInTheDocument();
  },
);
