import { draftArticle } from '@onrecord/extract';

/** What a line asks for. */
interface Asked {
  readonly id?: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly language?: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true });
const names = ['id', 'text', 'html', 'url', 'language'] as const;

/**
 * The draft of a line of NDJSON as a line. It has the `id` that came; the text that quotes are anchored in where it was a page.
 * Throws a LineError for a line that can't be drafted. Properties that it doesn't know are passed over.
 */
export function draftedLine(line: Uint8Array): string {
  const { id, text, html, url, language } = asked(parsed(line));
  const format = html === undefined ? 'text' : 'html';
  const draft = draftArticle(html ?? text ?? '', { id, url, lang: language, format });
  const { article, evidence, review } = draft;
  return JSON.stringify({
    id: id ?? article.id,
    article,
    evidence,
    review,
    ...(format === 'html' && { text: draft.text }),
  });
}

/** Why a line can't be drafted: what was expected, and what arrived. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

function parsed(line: Uint8Array): unknown {
  let source: string;
  try {
    source = decoder.decode(line);
  } catch {
    throw new LineError('expected UTF-8, got other bytes');
  }
  try {
    return JSON.parse(source);
  } catch {
    throw new LineError(`expected JSON, got ${shown(source)}`);
  }
}

function asked(value: unknown): Asked {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError(`expected an object, got ${shown(value)}`);
  const given = new Map(Object.entries(value).filter(([, part]) => part !== null));
  for (const name of names)
    if (given.has(name) && typeof given.get(name) !== 'string')
      throw new LineError(`${name}: expected a string, got ${shown(given.get(name))}`);
  if (given.has('text') === given.has('html'))
    throw new LineError(`expected either "text" or "html", got ${given.has('text') ? 'both' : 'neither'}`);
  return Object.fromEntries(given);
}

function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
