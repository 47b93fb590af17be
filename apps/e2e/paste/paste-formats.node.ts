import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import path from 'node:path';
import { chromium } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { ensureBrowser } from '../../../scripts/browser.js';
import { pageOf } from './page-of.js';
import { resultsIn, type Result } from './results.js';

const file = path.join(import.meta.dirname, '../../../docs/paste-formats.md');
let results: readonly Result[] = [];

beforeAll(async () => {
  const browser = await chromium.launch({ executablePath: await ensureBrowser() });
  try {
    results = await resultsIn(browser, kremlinPause);
  } finally {
    await browser.close();
  }
}, 600_000);

function of(format: string): readonly Result[] {
  return results.filter((result) => result.format === format);
}

test('docs/paste-formats.md says what was found', async () => {
  await expect(await pageOf(results, file)).toMatchFileSnapshot(file);
});

test('the formats that are pasted by default become the widget behind every sanitizer, and read well without the script', () => {
  for (const { scripted } of [...of('link'), ...of('blockquote')]) expect(scripted).toBe('widget');
  for (const { plain } of of('blockquote')) expect(plain).toBe('all words');
  for (const { plain } of of('link')) expect(plain).toBe('link');
});

test('an element is read in full where its tag is taken out', () => {
  for (const { plain } of of('element')) expect(plain).toBe('all words');
});

test('a frame leaves a link where it is taken out', () => {
  for (const { plain } of of('iframe')) expect(plain).toMatch(/^(?:widget|link)$/u);
});

test('a block of trusted HTML gets the widget in every format', () => {
  for (const { sanitizer, scripted } of results)
    if (sanitizer === 'a block of trusted HTML') expect(scripted).toBe('widget');
});

test('no sanitizer leaves the text of a script or a style on the page', () => {
  for (const { left } of results)
    for (const html of left) expect(html).not.toMatch(/[{};]\s*\w+\s*[:=(]|@context/u);
});
