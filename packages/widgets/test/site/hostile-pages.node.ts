import { expect, test } from 'vitest';
import { cardLink, mapLink, media, open, siteScript, useBrowser } from './published-site.js';

useBrowser();

const card = 'onrecord-quote-card [part=quote]';
const body = `<p>${cardLink}</p><p>${mapLink}</p>`;

const strict =
  `default-src 'none'; base-uri 'none'; img-src data:; connect-src ${media}; ` +
  `require-trusted-types-for 'script'; trusted-types lit-html; script-src`;

test.each([
  ['the published folder', `${strict} ${media}`, siteScript],
  [
    'a nonce',
    `${strict} 'nonce-page' 'strict-dynamic'`,
    siteScript.replace('<script', '<script nonce="page"'),
  ],
])('a page whose policy allows scripts by %s shows the widgets', async (_, policy, head) => {
  const { page, errors } = await open({ head, policy, body });
  await page.locator(card).waitFor();
  await page.locator('onrecord-reactions-map [part=map]').waitFor();
  expect(errors).toEqual([]);
});

test('a page whose policy forbids the published folder stays as it is, and the console says why', async () => {
  const { page, errors } = await open({
    policy: `${strict} ${media}onrecord.js`,
    body: `<main>${body}</main>`,
  });
  await expect.poll(() => errors.join('\n')).toContain('Content Security Policy');
  expect(await page.locator('main').innerHTML()).toBe(body);
});

test('no global is left behind', async () => {
  const { page } = await open({
    body,
    before: () => {
      Object.assign(globalThis, { before: Reflect.ownKeys(globalThis) });
    },
  });
  await page.locator(card).waitFor();
  await page.locator('onrecord-reactions-map [part=map]').waitFor();
  const added = await page.evaluate(() => {
    const known = (globalThis as unknown as { before: readonly PropertyKey[] }).before;
    return Reflect.ownKeys(globalThis)
      .filter((key) => !known.includes(key))
      .map(String);
  });
  expect(added).toEqual(['before']);
});

test('a page that adds to prototypes, and puts its own in place of what browsers have, shows the widgets', async () => {
  const { page, errors } = await open({
    body,
    before: () => {
      const enumerable = { each: () => undefined, toJSON: () => 'spoilt' };
      for (const { prototype } of [Array, String, Function, Element]) Object.assign(prototype, enumerable);
      const broken = (): never => {
        throw new Error('not as you know it');
      };
      const remove = function (this: Element): Element | undefined {
        return this.parentNode?.removeChild(this);
      };
      Object.assign(Element.prototype, { remove, replace: broken, insert: broken, get: broken, set: broken });
      Object.assign(Array.prototype, { contains: broken, include: broken, flatten: broken });
      Array.from = () => [];
    },
  });
  await page.locator(card).waitFor();
  expect(errors).toEqual([]);
});

test('a page that writes itself anew goes on', async () => {
  const { page } = await open({ body });
  await page.locator(card).waitFor();
  const again = JSON.stringify(`<!doctype html><title>Again</title><p id="again">${mapLink}</p>`);
  await page.evaluate(`document.open(); document.write(${again}); document.close()`);
  await page.locator('onrecord-reactions-map #again').waitFor({ state: 'attached' });
});

test('a page where a name hides which script runs stays as it is', async () => {
  const trap = '<form name="currentScript"><input name="src" value="https://elsewhere.example/"></form>';
  const { page, errors } = await open({ head: '', body: `${trap}<main>${body}</main>${siteScript}` });
  await expect.poll(() => errors.join('\n')).toContain('folder.js could not be loaded');
  expect(await page.locator('main').innerHTML()).toBe(body);
});
