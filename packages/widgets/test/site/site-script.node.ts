import { expect, test } from 'vitest';
import {
  cardLink,
  mapLink,
  media,
  modules,
  open,
  otherScript,
  siteScript,
  useBrowser,
} from './published-site.js';

useBrowser();

const card = 'onrecord-quote-card [part=quote]';
const map = 'onrecord-reactions-map [part=map]';
const far = '<div style="height: 5000px">A long story.</div>';

test.each([
  ['a link in a paragraph of its own', `<p>${cardLink}</p>`],
  [
    'a blockquote that ends with a link',
    `<blockquote><p>“a stalling tactic”</p><p>${cardLink}</p></blockquote>`,
  ],
  [
    'a tag',
    `<onrecord-quote-card src="${media}kremlin-pause/article.onrecord.json" quote="stalling-tactic">“a stalling tactic”</onrecord-quote-card>`,
  ],
  [
    'a tag in an article',
    `<onrecord-article src="${media}kremlin-pause/article.onrecord.json"><onrecord-quote-card quote="stalling-tactic">“a stalling tactic”</onrecord-quote-card></onrecord-article>`,
  ],
])('%s becomes a card', async (_, body) => {
  const { page, errors } = await open({ body });
  await page.locator(card).getByText('a stalling tactic').waitFor();
  expect(errors).toEqual([]);
});

test('what the page had stays inside the widget', async () => {
  const { page } = await open({ body: `<p class="embed">${cardLink}</p>` });
  await page.locator(card).waitFor();
  expect(await page.locator('onrecord-quote-card > p.embed > a').textContent()).toBe('“a stalling tactic”');
});

test('a page loads the code of the elements that it has, and no other', async () => {
  const { page, requests } = await open({ body: `<p>${cardLink}</p>` });
  await page.locator(card).waitFor();
  expect(requests).toContain(`${modules}onrecord-quote-card.js`);
  expect(requests.join()).not.toMatch(/onrecord-(?:article|reactions-map|quote-cards)\.js/u);
});

test.each([
  ['in running text', `<p>See ${mapLink}, and read on.</p>`],
  ['to a page of somebody else', '<p><a href="https://elsewhere.example/a/reactions-map.html">Map</a></p>'],
  ['that is far away', `${far}<p>${mapLink}</p>`],
  ['in a drawing', `<svg>${mapLink}</svg>`],
])('a link %s stays as it is, and nothing is loaded for it', async (_, body) => {
  const { page, requests, errors } = await open({ body: `<p>${cardLink}</p><main>${body}</main>` });
  await page.locator(card).waitFor();
  expect(errors).toEqual([]);
  expect(await page.locator('main').innerHTML()).toBe(body);
  expect(requests.join()).not.toContain('reactions-map');
});

test('a widget is loaded before the reader gets to it', async () => {
  const { page } = await open({ body: `${far}<p>${mapLink}</p>` });
  await page.evaluate(() => {
    scrollTo(0, 3600);
  });
  await page.locator(map).waitFor();
  expect(
    await page.locator('onrecord-reactions-map').evaluate((link) => link.getBoundingClientRect().top),
  ).toBeGreaterThan(700);
});

test('what is far away is loaded when the page is printed', async () => {
  const { page } = await open({ body: `<p>${cardLink}</p>${far}<p>${mapLink}</p>` });
  await page.locator(card).waitFor();
  await page.pdf();
  await page.locator(map).waitFor();
});

test('everything is loaded where the browser can’t tell what is near', async () => {
  const { page } = await open({
    body: `${far}<p>${mapLink}</p>`,
    before: () => {
      Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    },
  });
  await page.locator(map).waitFor();
});

test.each([
  ['in the head, without async or defer', `<script src="${media}onrecord.js"></script>`, ''],
  ['as a module', `<script type="module" src="${media}onrecord.js"></script>`, ''],
  ['imported by a module', `<script type="module">import '${media}onrecord.js';</script>`, ''],
  ['with a query', `<script async src="${media}onrecord.js?v=7"></script>`, ''],
  ['twice', siteScript + siteScript, siteScript],
  ['as a script and a module', `${siteScript}<script type="module" src="${media}onrecord.js"></script>`, ''],
  ['in two versions', siteScript + otherScript, ''],
  ['in two versions, the other one first', otherScript + siteScript, ''],
])('the script works %s', async (_, head, foot) => {
  const body = `<p>${cardLink}</p><blockquote><p>${mapLink}</p></blockquote>${foot}`;
  const { page, errors } = await open({ head, body });
  await page.locator(card).waitFor();
  await page.locator(map).waitFor();
  expect(await page.locator('onrecord-quote-card, onrecord-reactions-map').count()).toBe(2);
  expect(errors).toEqual([]);
});

test('the script works when it is added late', async () => {
  const { page } = await open({ head: '', body: `<p>${cardLink}</p>` });
  await page.evaluate((src) => {
    document.head.append(Object.assign(document.createElement('script'), { src }));
  }, `${media}onrecord.js`);
  await page.locator(card).waitFor();
});

test('the script of another folder takes links to those in data-bases', async () => {
  const { page, requests } = await open({ head: otherScript, body: `<p>${cardLink}</p>` });
  await page.locator(card).waitFor();
  expect(requests).toContain('other/onrecord/99.0.0/onrecord-quote-card.js');
});

test('an address in data-bases that is none is said to be', async () => {
  const head = `<script src="${media}onrecord.js" data-bases="https:// ../more"></script>`;
  const { page, errors } = await open({ head, body: `<p>${cardLink}</p>` });
  await page.locator(card).waitFor();
  expect(errors).toEqual(['onrecord: data-bases: expected addresses of folders, got "https://".']);
});

test('a link that can’t be replaced without losing the keyboard’s focus waits', async () => {
  const { page } = await open({ head: '', body: `<p>${cardLink}</p><button>Next</button>` });
  await page.keyboard.press('Tab');
  await page.addScriptTag({ url: `${media}onrecord.js` });
  await page.waitForFunction(() => customElements.get('onrecord-quote-card'));
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  await page.keyboard.press('Tab');
  await page.locator(card).waitFor();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
});
