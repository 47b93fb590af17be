import { readFileSync } from 'node:fs';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { chromium, type Browser, type BrowserContext, type Page, type Route } from 'playwright';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { findBrowser } from '../../../../scripts/browser.js';

export const media = 'https://media.example.org/onrecord/';
export const news = 'https://news.example/';
export const siteScript = `<script async src="${media}onrecord.js"></script>`;
export const mapLink = `<a href="${media}kremlin-pause/reactions-map.html">Reactions to the pause</a>`;
export const cardLink = `<a href="${media}kremlin-pause/quote-stalling-tactic.html">“a stalling tactic”</a>`;

/** What the build made, as a folder. */
export const cdn = new URL('../../dist/cdn/', import.meta.url);

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The folder of the modules, in what is published. */
export const modules = `onrecord/${version}/`;

/** Another version of the script, in a folder of its own. */
export const otherScript = `<script async src="${media}other/onrecord.js" data-bases="${media}"></script>`;
const otherModules = 'other/onrecord/99.0.0/';

export interface HostPage {
  readonly body: string;
  readonly head?: string;
  readonly policy?: string;
  /** What the published folder answers for a path, in place of what it has: a text, `abort`, `missing`, or `refuse` other sites. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Runs in the page before all else. */
  readonly before?: () => void;
}

export interface OpenPage {
  readonly page: Page;
  /** Faults that the page reported, and errors in its console. */
  readonly errors: readonly string[];
  /** What was asked of the published folder, as paths in it. */
  readonly requests: readonly string[];
}

let browser: Browser;

/** Has a browser run for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    const executablePath = findBrowser();
    browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  });
  afterAll(() => browser.close());
}

/** Opens a page of a news site, which is of another origin than what is published, for the length of one test. */
export async function open(host: HostPage): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  onTestFinished(() => context.close());
  const requests: string[] = [];
  await context.route(`${media}**`, (route) => publish(route, host, requests));
  await serveNews(context, host);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  if (host.before !== undefined) await page.addInitScript(host.before);
  await page.goto(news);
  return { page, errors, requests };
}

async function serveNews(
  context: BrowserContext,
  { body, head = siteScript, policy }: HostPage,
): Promise<void> {
  await context.route(`${news}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy === undefined ? {} : { 'content-security-policy': policy },
      body: `<!doctype html><html lang="en"><head><title>News</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    }),
  );
}

async function publish(route: Route, { answers = {} }: HostPage, requests: string[]): Promise<void> {
  const [path = ''] = route.request().url().slice(media.length).split('?');
  requests.push(path);
  const answer = answers[path] ?? published(path);
  const text = { body: answer, contentType: typeOf(path) };
  if (answer === 'abort') await route.abort();
  else if (answer === 'missing') await route.fulfill({ status: 404, headers: openToAll });
  else await route.fulfill(answer === 'refuse' ? text : { ...text, headers: openToAll });
}

const openToAll = { 'access-control-allow-origin': '*' };

function published(path: string): string {
  if (path === 'kremlin-pause/article.onrecord.json') return JSON.stringify(kremlinPause);
  if (path === 'other/onrecord.js') return published('onrecord.js').replace(modules, otherModules.slice(6));
  if (path.startsWith(otherModules)) return published(path.replace(otherModules, modules));
  try {
    return readFileSync(new URL(path, cdn), 'utf8');
  } catch {
    return 'missing';
  }
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.html') ? 'text/html' : 'application/json';
}
