import type { Draft } from '../draft/draft.js';
import { draftArticle as draftText } from '../draft/draft-article.js';
import type { DraftOptions } from '../draft/draft-options.js';
import { formatOf } from '../draft/format.js';
import type { Page } from '../page.js';
import { readHtml } from './read-html.js';

/** The same for Node.js, where a parser costs no reader anything: it takes HTML as well. */
export function draftArticle(input: string | Page, options: DraftOptions = {}): Draft {
  const isHtml = typeof input === 'string' && (options.format ?? formatOf(input)) === 'html';
  return draftText(isHtml ? readHtml(input) : input, options);
}
