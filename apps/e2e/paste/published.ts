import type { Article } from '@onrecord/core';
import { snippet, widgetFile, widgetTitle, type Widget } from '@onrecord/core/html';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { serve, type Server } from './serve.js';

const cdn = path.join(import.meta.dirname, '../node_modules/@onrecord/widgets/dist/cdn');

/** A site with what `onrecord publish` writes for some widgets of an article, as far as a page that shows them asks for it. */
export async function servePublished(article: Article, widgets: readonly Widget[]): Promise<Server> {
  const [version] = await readdir(path.join(cdn, 'onrecord'));
  const files = new Map<string, () => string | Buffer>([
    [`/${article.id}/article.onrecord.json`, () => JSON.stringify(article)],
  ]);
  const site = await serve((file) => files.get(file)?.() ?? readFile(path.join(cdn, file)));
  const base = site.address;
  for (const widget of widgets) {
    const body = snippet(article, { ...widget, format: 'element', base });
    const script = `<script type="module" src="../onrecord/${version}/page.js"></script>`;
    const title = `<meta charset="utf-8"><title>${widgetTitle(article, widget).replaceAll('<', '&lt;')}</title>`;
    files.set(`/${article.id}/${widgetFile(widget)}`, () => `<!doctype html>${title}${body}${script}`);
    files.set(`/${article.id}/${widgetFile(widget, 'png')}`, () => picture);
  }
  return site;
}

/** A pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
