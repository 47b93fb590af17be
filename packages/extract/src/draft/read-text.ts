import type { Page } from '../page.js';
import { plainHeadings } from './plain-headings.js';

/** Plain text is taken as it is: its offsets are those of the file. */
export function readText(text: string): Page {
  const { headline, headings } = plainHeadings(text);
  return { text, headings, marks: [], facts: { headline } };
}
