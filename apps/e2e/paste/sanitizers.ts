import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { drupalBasicHtml } from './drupal.js';
import { wordPressEmbed, wordPressPost } from './wordpress.js';

/** What stands between a paste and the readers of a site. */
export interface Sanitizer {
  readonly name: string;
  readonly clean: (html: string) => string | Promise<string>;
  /** What becomes of the HTML of an oEmbed answer. */
  readonly embed: (html: string) => string | Promise<string>;
}

/** All of them with their own default settings. DOMPurify runs in a page, since it needs a DOM. */
export async function sanitizersIn(page: Page): Promise<readonly Sanitizer[]> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js') });
  const purified = (html: string) => page.evaluate((dirty) => DOMPurify.sanitize(dirty), html);
  return [
    both('a block of trusted HTML', (html) => html),
    { name: 'WordPress, authors', clean: wordPressPost, embed: wordPressEmbed },
    // Drupal asks known providers alone.
    { name: 'Drupal, Basic HTML', clean: drupalBasicHtml, embed: () => '' },
    both('DOMPurify', purified),
    both('sanitize-html', (html) => sanitizeHtml(html)),
    both('rehype-sanitize', (html) => String(asOnGitHub.processSync(html))),
  ];
}

declare const DOMPurify: { readonly sanitize: (html: string) => string };

const asOnGitHub = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

function both(name: string, clean: Sanitizer['clean']): Sanitizer {
  return { name, clean, embed: clean };
}
