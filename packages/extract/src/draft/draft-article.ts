import type { Page } from '../page.js';
import type { Draft } from './draft.js';
import type { DraftOptions } from './draft-options.js';
import { draftPage } from './draft-page.js';
import { formatOf } from './format.js';
import { readText } from './read-text.js';

/**
 * The draft of an article: its sections, actors, quotes with anchors, and the stances that the text says plainly. All else is
 * left to an editor and listed as `review`. Takes plain text, or a page that `readHtml` or `readDocument` read; in Node.js HTML
 * too. In time proportional to the length; the same input gives the same draft. Throws a TypeError for HTML where there is no parser.
 */
export function draftArticle(input: string | Page, options: DraftOptions = {}): Draft {
  if (typeof input !== 'string') return draftPage(input, options);
  if ((options.format ?? formatOf(input)) === 'html')
    throw new TypeError(
      'draftArticle: expected plain text or a page, got HTML. Read it first, with readDocument of "@onrecord/extract/dom" or readHtml of "@onrecord/extract/html"; or say that it is text: { format: "text" }',
    );
  return draftPage(readText(input), options);
}
