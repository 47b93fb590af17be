import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBrowser } from '../../../scripts/browser.js';
import { builtSite } from '../built-site.js';
import { pack } from '../pack.js';
import { serveFolder } from '../serve-folder.js';

let folder;
let archives;
let browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'onrecord-consumers-'));
  archives = await pack(path.join(folder, 'archives'));
  browser = await chromium.launch({ executablePath: await ensureBrowser() });
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

test.each(['react', 'vue', 'svelte', 'plain-html', 'eleventy'])(
  'a fresh site of %s is built with the packed packages, and its widgets live',
  async (name) => {
    const site = await serveFolder(await builtSite(name, archives, path.join(folder, name)));
    try {
      await visit(site.address, {}, async (page) => {
        await page.waitForFunction(isAlive);
        await page.getByRole('button', { name: /^Ukraine (Against|Critical)/ }).click();
        await page.getByRole('group', { name: 'Quotes: Ukraine' }).waitFor();
      });
      if (name === 'eleventy')
        await visit(site.address, { javaScriptEnabled: false }, async (page) => {
          expect(await page.getByText('a stalling tactic').isVisible()).toBe(true);
        });
    } finally {
      site.stop();
    }
  },
);

/** Runs in the page: whether its map, which a server may have drawn, does something when it is clicked. */
function isAlive() {
  const { shadowRoot } = document.querySelector('onrecord-reactions-map') ?? {};
  return shadowRoot?.querySelector('.world')?.getAttribute('role') === 'group';
}

/** Opens a page, gives it to `use`, and closes it. Fails where the page reports an error. */
async function visit(address, options, use) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address);
    await use(page);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
}
