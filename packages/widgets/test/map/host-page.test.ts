import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import type { OnrecordReactionsMap } from '../../src/map/reactions-map-element.js';
import { openHostPage, type HostPage, type HostPageOptions } from '../fixtures/host-page.js';
import { controlsOf } from '../fixtures/reactions-map.js';

const strict = [
  "default-src 'none'",
  "script-src 'self' 'nonce-page'",
  "style-src 'nonce-page'",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

interface OpenMap extends HostPage {
  readonly root: ShadowRoot;
  readonly use: (control: string) => void;
}

/** A page with the map on it, once its controls are there. */
async function openMap(options: Omit<HostPageOptions, 'body'> = {}): Promise<OpenMap> {
  const host = await openHostPage({
    ...options,
    body: '<p>A page</p><onrecord-reactions-map></onrecord-reactions-map>',
  });
  const element = host.document.querySelector('onrecord-reactions-map') as OnrecordReactionsMap;
  element.article = kremlinPause;
  await controlsOf(element);
  const root = element.shadowRoot!;
  const use = (control: string): void => {
    root.querySelector<HTMLElement>(control)!.click();
  };
  return { ...host, root, use };
}

test('<onrecord-reactions-map> does all it does under a strict security policy with trusted types', async () => {
  const { root, use, forbidden } = await openMap({ policy: strict });
  use('.actors [data-key="nato"]');
  await expect.poll(() => root.querySelector('#quotes blockquote')).not.toBeNull();
  use('.regions [data-key="europe"]');
  await expect.poll(() => root.querySelectorAll('.labels text').length).toBeGreaterThan(0);
  use('summary');
  await expect.poll(() => root.querySelector('.notes')?.textContent).toContain('Natural Earth');
  root.querySelectorAll<HTMLElement>('input')[1]!.click();
  await expect.poll(() => root.querySelector('h2')?.textContent).toContain('quick-truce');
  expect(forbidden).toEqual([]);
});

test('<onrecord-reactions-map> is styled under a strict security policy', async () => {
  const { root } = await openMap({ policy: strict });
  const rule = getComputedStyle(root.querySelector('.actors button')!);
  expect(rule.display).toBe('grid');
});

test('a strict security policy is in force on the page that these tests open', async () => {
  const { document: page, forbidden } = await openHostPage({
    policy: strict,
    body: '<p style="color: red">A page</p>',
  });
  expect(page.querySelector('p')).not.toBeNull();
  await expect.poll(() => forbidden.length).toBe(1);
});

test('<onrecord-reactions-map> fills its place on a page that resets every style', async () => {
  const { root } = await openMap({ style: '* { all: unset }' });
  const picture = root.querySelector('.world')!.getBoundingClientRect();
  expect(picture.width).toBeGreaterThan(500);
  expect(picture.right).toBeLessThanOrEqual(900);
});

test('<onrecord-reactions-map> hides no part where a page’s own styles name things alike', async () => {
  const { root } = await openMap({
    style: '.actors, .widget, .world, #quotes, button, svg { display: none !important }',
  });
  const heights = ['.actors', '.world', 'button'].map(
    (part) => root.querySelector(part)!.getBoundingClientRect().height,
  );
  expect(Math.min(...heights)).toBeGreaterThan(0);
});

test('<onrecord-reactions-map> leaks no style into the page', async () => {
  const { document: page } = await openMap();
  expect([...page.adoptedStyleSheets, ...page.styleSheets].map(({ cssRules }) => cssRules.length)).toEqual([
    0,
  ]);
});

test('<onrecord-reactions-map> works beside a library that adds to what every array and object has', async () => {
  const { root, use } = await openMap({
    script: `
      Array.prototype.each = Array.prototype.forEach;
      Object.prototype.extend = function () { return this; };
      Array.prototype.toJSON = function () { return '[' + this.map((item) => JSON.stringify(item)).join() + ']'; };`,
  });
  const names = (): (string | null)[] =>
    [...root.querySelectorAll('.labels text')].map(({ textContent }) => textContent);
  await expect.poll(names).toEqual(['Russia', 'Ukraine', 'China', 'India']);
  use('.regions [data-key="asia"]');
  await expect.poll(names).not.toContain('Ukraine');
  use('.actors [data-key="nato"]');
  await expect.poll(() => root.querySelector('#quotes blockquote')?.textContent).toContain('stalling');
});
