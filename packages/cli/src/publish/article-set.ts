import type { Article } from '@onrecord/core';
import { snippet, widgetFile, type Widget } from '@onrecord/core/html';
import { toSchemaOrg } from '@onrecord/core/schema-org';
import { version } from '../version.js';
import { wordsFor } from '../words-for.js';
import { hashOf } from './folder/hash-of.js';
import type { PublishedFile } from './folder/published-file.js';
import type { FileSet } from './folder/update-files.js';
import { pageHtml } from './page/page-html.js';
import { snippetsHtml } from './page/snippets-html.js';
import { widgetsOf } from './page/widgets-of.js';
import type { SiteFiles } from './site/site-files.js';
import type { Fonts } from './still/fonts.js';
import { png } from './still/png.js';
import { stillsOf } from './still/stills-of.js';

export interface PublishOptions {
  readonly base: string;
  readonly site: SiteFiles;
  readonly fonts: Fonts;
}

const types = ['html', 'oembed.json', 'svg', 'png'] as const;

/** All that is published of one article. */
export function articleSet(article: Article, options: PublishOptions): FileSet {
  const { base, site, fonts } = options;
  const inFolder = (name: string): string => `${article.id}/${name}`;
  const widgets = widgetsOf(article);
  const names = ['article.onrecord.json', 'article.jsonld', 'snippets.html'];
  const madeOf = [
    version,
    base,
    site.styles,
    site.pageScript,
    site.copyScript,
    site.module,
    fonts.files,
    article,
  ];
  return {
    owner: article.id,
    source: hashOf(JSON.stringify(madeOf)),
    paths: [...names, ...widgets.flatMap((widget) => types.map((type) => widgetFile(widget, type)))].map(
      inFolder,
    ),
    async *contents() {
      yield { path: inFolder('article.onrecord.json'), content: json(article) };
      yield { path: inFolder('article.jsonld'), content: json(toSchemaOrg(article)) };
      yield { path: inFolder('snippets.html'), content: snippetsHtml(article, options) };
      for (const widget of widgets)
        for await (const { path, content } of widgetFiles(article, widget, options))
          yield { path: inFolder(path), content };
    },
  };
}

async function* widgetFiles(
  article: Article,
  widget: Widget,
  { base, site, fonts }: PublishOptions,
): AsyncGenerator<PublishedFile> {
  const words = wordsFor(article.lang);
  const { svg, card } = stillsOf(article, widget, { words, fonts });
  const oEmbed = snippet(article, { ...widget, base, words, format: 'oembed' });
  yield { path: widgetFile(widget), content: pageHtml(article, widget, { base, words, site }) };
  yield { path: widgetFile(widget, 'oembed.json'), content: `${oEmbed}\n` };
  yield { path: widgetFile(widget, 'svg'), content: svg };
  yield { path: widgetFile(widget, 'png'), content: await png(card, fonts) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
