import type { FigureTools } from './figure-tools.js';

/** The day as it is written until there are words for it, which take a browser long when it is asked first. */
export function shownDate(date: string, tools?: FigureTools): string {
  return tools?.dateWords(date) ?? date.slice(0, 10);
}
