import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/onrecord-quote-card.js';
import { addressOf } from '../fixtures/mount.js';

test('an element inside an <onrecord-article> that is registered only later gets its article then', async () => {
  document.body.innerHTML = `<onrecord-article src="${addressOf(kremlinPause)}">
    <onrecord-quote-card quote="pausing"></onrecord-quote-card>
  </onrecord-article>`;
  await expect.element(page.getByText('No article to show yet.')).toBeVisible();
  await import('../../src/onrecord-article.js');
  await expect.element(page.getByRole('blockquote')).toHaveTextContent('pausing');
});
