import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { cardLink, media, modules, open, siteScript, useBrowser } from './published-site.js';

useBrowser();

const path = 'kremlin-pause/quote-cards.html';
const address = `${media}${path}`;
const frame = `<iframe src="${address}" width="600" height="150"></iframe>`;
const card = `<p>${cardLink}</p>`;
const sandboxed = frame.replace('<iframe', '<iframe sandbox="allow-scripts"');

const published = pageWith(
  `<script type="module" src="../${modules}page.js"></script>
  <onrecord-quote-cards src="article.onrecord.json"><p>Quotes</p></onrecord-quote-cards>`,
);

/** Posts a message, as JavaScript, time and again. */
const posting = (message: string): string =>
  pageWith(`<script>setInterval(() => parent.postMessage(${message}, '*'), 50)</script>`);

test.each([
  ['a frame', frame],
  ['a sandboxed frame', sandboxed],
])('%s is as high as the page in it', async (_, body) => {
  const { page } = await open({ body, answers: { [path]: published } });
  const inside = page.frameLocator('iframe');
  await inside.locator('onrecord-quote-cards [part=card]').first().waitFor();
  await expect.poll(() => overflowOf(page)).toBe(0);
  expect(await heightOf(page)).toBeGreaterThan(150);
});

test('a frame follows its page when that gets lower and higher', async () => {
  const { page } = await open({ body: frame, answers: { [path]: published } });
  const content = page.frameLocator('iframe').locator('body');
  await expect.poll(() => heightOf(page)).not.toBe(150);
  await content.evaluate((body) => {
    body.textContent = 'Short.';
  });
  await expect.poll(() => heightOf(page)).toBeLessThan(60);
  await content.evaluate((body) => {
    body.innerHTML = '<p>Long.</p>'.repeat(100);
  });
  await expect.poll(() => heightOf(page)).toBeGreaterThan(2000);
});

test('a frame that told its height before the script was there tells it again', async () => {
  const { page } = await open({ head: '', body: frame, answers: { [path]: published } });
  await page.frameLocator('iframe').locator('[part=card]').first().waitFor();
  expect(await heightOf(page)).toBe(150);
  await page.addScriptTag({ url: `${media}onrecord.js` });
  await expect.poll(() => heightOf(page)).not.toBe(150);
});

test.each([
  ['light', 'color: rgb(20, 20, 20)'],
  ['dark', 'color: rgb(240, 240, 240)'],
  ['dark', 'color-scheme: dark'],
])('a page in a frame is told that the text around it is for a %s page: %s', async (scheme, style) => {
  const head = `<style>html { ${style} }</style>${siteScript}`;
  const { page } = await open({ head, body: sandboxed, answers: { [path]: published } });
  await expect.poll(() => schemeIn(page)).toBe(scheme);
  expect(await page.locator('iframe').evaluate((frame) => getComputedStyle(frame).colorScheme)).toBe(scheme);
});

test('a page in a frame is told again when the reader’s color scheme changes', async () => {
  const head = `<style>html { color-scheme: light dark }</style>${siteScript}`;
  const { page } = await open({ head, body: frame, answers: { [path]: published } });
  await expect.poll(() => schemeIn(page)).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => schemeIn(page)).toBe('dark');
});

test.each([
  ['a scheme that is none', `{ type: 'onrecord-scheme', scheme: 'sepia' }`],
  ['no words', 'null'],
])('a page in a frame takes %s for nothing', async (_, message) => {
  const { page } = await open({ head: '', body: frame, answers: { [path]: published } });
  await page.frameLocator('iframe').locator('[part=card]').first().waitFor();
  await page.evaluate(`frames[0].postMessage({ type: 'onrecord-scheme', scheme: 'dark' }, '*')`);
  await expect.poll(() => schemeIn(page)).toBe('dark');
  await page.evaluate(`new Promise((resolve) => {
    addEventListener('message', resolve);
    frames[0].postMessage(${message}, '*');
    frames[0].postMessage({ type: 'onrecord-height-request' }, '*');
  })`);
  expect(await schemeIn(page)).toBe('dark');
});

test('a frame in a shadow root is as high as its page', async () => {
  const body = `<div data-onrecord-root><template shadowrootmode="open">${frame}</template></div>`;
  const { page } = await open({ body, answers: { [path]: published } });
  await expect.poll(() => heightOf(page)).not.toBe(150);
});

test.each([
  ['that is no number', `{ type: 'onrecord-height', height: '777' }`],
  ['that is not finite', `{ type: 'onrecord-height', height: Infinity }`],
  ['below zero', `{ type: 'onrecord-height', height: -5 }`],
  ['beyond reason', `{ type: 'onrecord-height', height: 1e9 }`],
  ['of another kind', `{ type: 'resize', height: 777 }`],
  ['that is not said', 'null'],
])('a height %s is ignored', async (_, message) => {
  const { page, errors } = await open({ body: frame + card, answers: { [path]: posting(message) } });
  await heard(page);
  expect(await heightOf(page)).toBe(150);
  expect(errors).toEqual([]);
});

test('a frame’s height is ignored from any other window', async () => {
  const { page } = await open({ body: frame + card, answers: { [path]: pageWith('') } });
  await page.evaluate(() => {
    setInterval(() => {
      postMessage({ type: 'onrecord-height', height: 777 }, '*');
    }, 50);
  });
  await heard(page);
  expect(await heightOf(page)).toBe(150);
});

test('a frame’s height is ignored once it shows a page of another origin', async () => {
  const elsewhere = `<script>location.href = 'https://news.example/elsewhere'</script>`;
  const { page } = await open({ body: frame + card, answers: { [path]: pageWith(elsewhere) } });
  await expect.poll(() => page.frames()[1]?.url()).toBe('https://news.example/elsewhere');
  await page.frames()[1]!.evaluate(() => {
    setInterval(() => {
      parent.postMessage({ type: 'onrecord-height', height: 777 }, '*');
    }, 50);
  });
  await heard(page);
  expect(await heightOf(page)).toBe(150);
});

test('a frame of somebody else keeps its height', async () => {
  const { page } = await open({
    body: `<iframe src="${media}elsewhere.html" height="150"></iframe>${card}`,
    answers: { 'elsewhere.html': posting(`{ type: 'onrecord-height', height: 777 }`) },
  });
  await heard(page);
  expect(await heightOf(page)).toBe(150);
});

test('a published page that isn’t framed posts nothing', async () => {
  const { page } = await open({ head: '', body: '', answers: { [path]: published } });
  await page.addInitScript(() => {
    Object.assign(globalThis, { messages: [] });
    addEventListener('message', ({ data }) => {
      (globalThis as unknown as { messages: unknown[] }).messages.push(data);
    });
  });
  await page.goto(address);
  await page.locator('[part=card]').first().waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { messages: unknown[] }).messages)).toEqual([]);
});

test('a published page loads the elements that it has', async () => {
  const { page, requests } = await open({ head: '', body: '', answers: { [path]: published } });
  await page.goto(address);
  await page.locator('[part=card]').first().waitFor();
  expect(requests).not.toContain(`${modules}onrecord-reactions-map.js`);
});

/** Resolves when the script is at work, and the page has got a message since. */
async function heard(page: Page): Promise<void> {
  await page.locator('onrecord-quote-card [part=quote]').waitFor();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', resolve);
      }),
  );
}

function pageWith(body: string): string {
  return `<!doctype html><html lang="en"><title>Quotes</title><body>${body}</body></html>`;
}

function schemeIn(page: Page): Promise<string | undefined> {
  return page.frames()[1]!.evaluate(() => document.documentElement.dataset['onrecordScheme']);
}

function heightOf(page: Page): Promise<number> {
  return page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height - 4);
}

function overflowOf(page: Page): Promise<number> {
  return page
    .frames()[1]!
    .evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
}
