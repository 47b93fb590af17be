import type { Page } from '../page.js';
import { readPage } from './read-page.js';
import { readTags } from './read-tags.js';

/** The article of an HTML page, or of a part of one, whatever its faults. In linear time, and without a limit to depth. */
export function readHtml(html: string): Page {
  return readPage((reader) => {
    readTags(html, reader);
  });
}
