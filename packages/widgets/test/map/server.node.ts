import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { html } from 'lit';
import { expect, onTestFinished, test, vi } from 'vitest';
import '../../src/onrecord-reactions-map.js';

/** What a server draws of a map, and what it tells the site owner. */
function drawn(borders: string): { readonly text: string; readonly told: readonly unknown[][] } {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => {
    log.mockRestore();
  });
  const map = html`<onrecord-reactions-map
    borders=${borders}
    .article=${kremlinPause}
  ></onrecord-reactions-map>`;
  return { text: collectResultSync(render(map)), told: log.mock.calls };
}

test('<onrecord-reactions-map> is drawn by a server', () => {
  expect(drawn('disputed').text).toContain('class="world"');
});

// In this order: an import is for the whole process.
test('<onrecord-reactions-map borders> that a server can’t draw are left to the page, and its owner is told', async () => {
  const { text, told } = drawn('UA-43:UA');
  expect(text).toContain('<slot></slot>');
  expect(text).not.toContain('class="world"');
  await expect.poll(() => told.join()).toContain('borders: import "@onrecord/widgets/borders" to draw them');
});

test('<onrecord-reactions-map borders> are drawn by a server that has imported what draws them', async () => {
  await import('../../src/borders.js');
  expect(drawn('UA-43:UA').text).toContain('class="world"');
});
