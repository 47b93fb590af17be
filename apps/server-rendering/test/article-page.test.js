import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBrowser } from '../../../scripts/browser.js';
import { articlePage } from '../article-page.js';
import { serve } from '../serve.js';

const elements = ['onrecord-reactions-map', 'onrecord-quote-card', 'onrecord-quote-cards'];
let server;
let browser;

beforeAll(async () => {
  server = await serve();
  browser = await chromium.launch({ executablePath: await ensureBrowser() });
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

/** Opens the page, gives it to `use` once its script has run, and closes it. Fails where the page reports an error. */
async function visit({ data, ...options }, use) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const errors = [];
    // Lit tells the site owner that what the server drew is of other data.
    if (data === undefined)
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(remember, elements);
    await page.route('**/page.js', async (route) => {
      await seenWhole(page);
      await route.continue();
    });
    if (data !== undefined) await page.route('**/*.onrecord.json', (route) => route.fulfill({ json: data }));
    await page.goto(server.address);
    await use(page);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Until all that the server drew is on the screen. What moved while it was arriving is forgotten. */
async function seenWhole(page) {
  await page.waitForFunction(() => document.readyState !== 'loading');
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    globalThis.moved = 0;
  });
}

/** Runs in the page before all else: keeps what the server drew, and adds up what moves. */
function remember(names) {
  globalThis.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    globalThis.drawn = names.map((name) => document.querySelector(name).shadowRoot.querySelector('.widget'));
  });
}

const isAlive = (page) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        document
          .querySelector('onrecord-reactions-map')
          .shadowRoot.querySelector('.world')
          .getAttribute('role'),
      ),
    )
    .toBe('group');

test('articlePage(article, …) has every quote and every actor before any script', async () => {
  const html = articlePage(kremlinPause, { src: 'a.json', script: 'a.js' });
  for (const { name } of kremlinPause.actors.filter(({ id }) =>
    kremlinPause.reactions.some(({ actor, topic }) => actor === id && topic === kremlinPause.topics[0].id),
  ))
    expect(html).toContain(name);
});

test('the page shows its widgets without a script', async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    await expect
      .poll(() => page.getByRole('heading', { name: /^Reactions: Russia’s pause/ }).isVisible())
      .toBe(true);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
    expect(await page.getByText('a stalling tactic').isVisible()).toBe(true);
  });
});

test('elements take over what the server drew, node by node', async () => {
  await visit({}, async (page) => {
    await isAlive(page);
    const kept = await page.evaluate(
      (names) =>
        names.map((name, i) => {
          const { shadowRoot } = document.querySelector(name);
          const widgets = shadowRoot.querySelectorAll('.widget');
          return widgets.length === 1 && widgets[0] === globalThis.drawn[i];
        }),
      elements,
    );
    expect(kept).toEqual([true, true, true]);
  });
});

test.each([
  ['wide', { viewport: { width: 1200, height: 900 } }],
  ['a phone', { viewport: { width: 412, height: 823 } }],
])('nothing moves when the elements come to life, %s', async (_, options) => {
  await visit(options, async (page) => {
    await isAlive(page);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => globalThis.moved)).toBe(0);
  });
});

test.each([
  ['other words', (quote) => ({ ...quote, text: 'Words that came later' })],
  [
    'a retraction',
    (quote) => ({
      ...quote,
      text: 'Words that came later',
      status: { state: 'retracted', date: '2024-01-02', note: 'Never said.' },
    }),
  ],
])('what the server drew gives way where the article has %s by now', async (_, change) => {
  const data = { ...kremlinPause, quotes: kremlinPause.quotes.map(change) };
  await visit({ data }, async (page) => {
    await isAlive(page);
    for (const name of elements.slice(1)) {
      const widgets = page.locator(`${name} .widget`);
      await expect.poll(() => widgets.first().textContent()).toContain('Words that came later');
      expect(await widgets.count()).toBe(1);
    }
  });
});

test('a reader’s click works as soon as the elements have come to life', async () => {
  await visit({}, async (page) => {
    await isAlive(page);
    await page.getByRole('button', { name: /^NATO/ }).click();
    await expect
      .poll(() =>
        page.getByRole('group', { name: 'Quotes: NATO' }).getByText('a stalling tactic').isVisible(),
      )
      .toBe(true);
  });
});
