import { parseArticle, type Article } from '@onrecord/core';
import { toCsv } from '@onrecord/core/csv';
import { toSchemaOrg } from '@onrecord/core/schema-org';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reservoir } from '../../../../packages/core/test/fixtures/reservoir.js';
import { ensureBrowser } from '../../../../scripts/browser.js';
import { serve, type Server } from '../../paste/serve.js';
import { payloads, pollutions } from '../payloads.js';
import { examined, type Examined } from './examine.js';
import { withFields, withTexts } from './fields.js';
import { surfacesOf } from './surfaces.js';

const article: Article = reservoir;
let site: Server;
let browser: Browser;
let page: Page;
/** The same surfaces of an article that means no harm. */
let plain: Examined;
/** What the page asked for: pictures and frames of snippets are lazy, so that nothing is. */
let requests: string[] = [];

beforeAll(async () => {
  site = await serve(() => '<!doctype html><title>Host</title>');
  browser = await chromium.launch({ executablePath: await ensureBrowser() });
  page = await browser.newPage();
  page.on('dialog', (dialog) => {
    requests.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(site.address);
  await page.route('**/*', (route) => {
    requests.push(route.request().url());
    return route.abort();
  });
  plain = await examined(page, surfacesOf(withTexts(article, 'plain'), site.address));
});

afterAll(async () => {
  await browser.close();
  site.stop();
});

beforeEach(() => {
  requests = [];
});

test.each(payloads)('no text makes more of a page than words: $kind $text', async ({ text }) => {
  const hostile = withTexts(article, text);
  const surfaces = surfacesOf(hostile, site.address);
  const { outlines, isStable, ran, jsonLd } = await examined(page, surfaces);
  expect(outlines).toHaveLength(plain.outlines.length);
  for (const [index, { name }] of surfaces.entries())
    // In a drawing, longer words are more lines.
    if (name === 'reactionsMapSvg') expectKnown(outlines[index]!);
    else expect(outlines[index], name).toEqual(plain.outlines[index]);
  expect(isStable).toBe(true);
  expect(ran).toEqual([]);
  expect(requests).toEqual([]);
  expect(jsonLd.map((json): unknown => JSON.parse(json))).toEqual([toSchemaOrg(hostile)]);
});

test.each(payloads)('no field does, whatever it is for: $kind $text', async ({ text }) => {
  const surfaces = withFields(article, text).flatMap((hostile) => surfacesOf(hostile, site.address));
  const { outlines, isStable, addresses, ran } = await examined(page, surfaces);
  expect(outlines).toHaveLength(surfaces.length);
  expectKnown(outlines.flat());
  for (const address of addresses) expect(address).toMatch(/^(?:https?:|mailto:|#)/u);
  expect(isStable).toBe(true);
  expect(ran).toEqual([]);
  expect(requests).toEqual([]);
});

/** No element and no attribute that an article which means no harm doesn't have too. */
function expectKnown(outline: readonly string[]): void {
  const known = attributesByElement(plain.outlines.flat());
  for (const [element, attributes] of attributesByElement(outline))
    expect(known.get(element), element).toEqual(expect.arrayContaining(attributes));
}

function attributesByElement(outline: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name = '', ...attributes] of outline.map((line) => line.split(' ')))
    found.set(name, [...new Set([...(found.get(name) ?? []), ...attributes])]);
  return found;
}

test.each(payloads)('no cell of a CSV is a formula: $kind $text', ({ text }) => {
  for (const rows of ['quotes', 'reactions'] as const)
    for (const cell of cellsOf(toCsv(withTexts(article, text), { rows })))
      expect(cell).not.toMatch(/^[\s"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u);
});

function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? '').replaceAll('""', '"'),
  );
}

test.each(pollutions)('nothing gets into all objects by %s', (json) => {
  const polluted: unknown = JSON.parse(json);
  const spread = { ...article, ...(polluted as object) };
  const inside = { ...article, quotes: [polluted, ...article.quotes], actors: [...article.actors, polluted] };
  for (const input of [polluted, spread, inside]) expect(() => parseArticle(input)).toThrow();
  surfacesOf(spread, site.address);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('the payloads are live: a page that has them as they are runs scripts and asks for things', async () => {
  const raw = payloads.map(({ text }) => ({ name: 'raw', html: `${text}<a title="${text}"></a>` }));
  let live = 0;
  for (const surface of raw) {
    requests = [];
    const { ran } = await examined(page, [surface]);
    if (ran.length > 0 || requests.length > 0) live += 1;
  }
  expect(live).toBeGreaterThan(40);
});
