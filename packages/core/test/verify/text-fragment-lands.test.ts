import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../../../scripts/browser.js';
import { anchorQuote } from '../../src/verify/anchor-quote.js';
import { textFragment } from '../../src/verify/text-fragment.js';

const paragraphs = [
  'The ferry stays in port.',
  'A “small-scale”, risky & bold plan, Ann Lind called it.',
  '“We’ll see,” said Ann Lind.',
  '“We’ll see,” said Bo Quist; “never – not once – did we ask.”',
  'The letter ends: “We sail',
  'no more,” and is not signed.',
  'قالت: “لن نبيع الماء.” ثم سكتت.',
  '彼女は「水は売らない」と言った。',
];
const text = paragraphs.join('\n');
// A screen apart, so that the browser has to scroll to whichever it finds.
const page = `<!doctype html><meta charset="utf-8"><style>p { margin-block: 100vh; }</style>${paragraphs
  .map((words) => `<p>${words.replace('&', '&amp;')}</p>`)
  .join('')}`;

const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html').end(page);
});
const executablePath = findBrowser();
const launched = chromium.launch(executablePath === undefined ? {} : { executablePath });

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(async () => {
  server.close();
  await (await launched).close();
});

test.each([
  ['small-scale', 1],
  ['risky & bold plan,', 1],
  ['We’ll see,', 2],
  ['We’ll see,', 3],
  ['never – not once – did we ask.', 3],
  ['We sail\nno more,', 4],
  ['لن نبيع الماء.', 6],
  ['水は売らない', 7],
])('textFragment(url, quote) makes a browser scroll to %j in paragraph %i', async (words, paragraph) => {
  const near = text.indexOf(paragraphs[paragraph] ?? '');
  const anchor = anchorQuote(text, words, near);
  expect(anchor?.start).toBeGreaterThanOrEqual(near);
  const { port } = server.address() as AddressInfo;
  const quote = { text: words, attribution: 'direct' as const, ...(anchor && { anchor }) };

  const tab = await (await launched).newPage({ viewport: { width: 1000, height: 700 } });
  await tab.goto(textFragment(`http://127.0.0.1:${port}/`, quote));
  const top = async () => (await tab.locator('p').nth(paragraph).boundingBox())?.y;
  await expect.poll(top, { timeout: 20_000 }).toSatisfy((y: number) => y >= 0 && y < 700);
  await tab.close();
});
