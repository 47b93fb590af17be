import { readdirSync, readFileSync } from 'node:fs';
import type { Attribution } from '@onrecord/core';
import type { Span } from '../../src/extracted-quote.js';

/** A short news text and the reported speech that an editor finds in it. */
export interface CorpusText {
  readonly name: string;
  readonly title: string;
  readonly phenomena: readonly string[];
  readonly text: string;
  readonly gold: readonly GoldPiece[];
}

export interface GoldPiece {
  readonly spans: readonly [Span, ...Span[]];
  readonly attribution: Attribution;
  /** The fullest name; absent where the text doesn't tell, and for words that are no speech. */
  readonly speaker?: string;
  readonly mention?: Span;
  readonly cue?: Span;
}

const folder = new URL('texts/', import.meta.url);
const attributions: readonly string[] = ['direct', 'mixed', 'indirect', 'term'] satisfies Attribution[];

export function readCorpus(): CorpusText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readText(file.replace('.txt', ''), readFileSync(new URL(file, folder), 'utf8')));
}

/** @throws {Error} where gold names words that the text hasn't. README.md describes the format. */
export function readText(name: string, source: string): CorpusText {
  const [head = '', table = ''] = source.split('\n---\n');
  const [title = '', phenomena = '', ...lines] = head.split('\n');
  const text = lines.join('\n').trim();
  const rows = table.trimEnd().split(/\n(?! )/);
  let from = 0;
  const gold = rows.filter(Boolean).map((row) => {
    const piece = readPiece(row, text, from, name);
    from = piece.spans[0].start;
    return piece;
  });
  return { name, title, phenomena: phenomena.split(', '), text, gold };
}

function readPiece(row: string, text: string, from: number, name: string): GoldPiece {
  const [head = '', ...words] = row.split('\n').map((line) => line.trim());
  const [attribution = '', speaker = '-', mention = '-', cue = '-'] = head.split(' | ');
  if (!isAttribution(attribution))
    throw new Error(`${name}: expected one of ${attributions.join(', ')}, got "${attribution}"`);
  const spans: Span[] = [];
  for (const line of words) spans.push(find(line, text, spans.at(-1)?.end ?? from, name));
  const [first, ...rest] = spans;
  if (!first) throw new Error(`${name}: expected the words below "${head}", indented, got none`);
  return {
    spans: [first, ...rest],
    attribution,
    ...(speaker !== '-' && { speaker }),
    ...(mention !== '-' && { mention: nearest(mention, text, spans, name) }),
    ...(cue !== '-' && { cue: nearest(cue, text, spans, name) }),
  };
}

function isAttribution(word: string): word is Attribution {
  return attributions.includes(word);
}

/** The words, or those from the ones before ` ~ ` to the ones after it. */
function find(words: string, text: string, from: number, name: string): Span {
  const [opening = '', closing = ''] = words.split(' ~ ');
  const start = text.indexOf(opening, from);
  const end = start < 0 ? -1 : text.indexOf(closing, start + opening.length);
  if (end < 0) throw new Error(`${name}: expected in the text after position ${from}: ${words}`);
  return { start, end: end + closing.length };
}

/** Where these words stand nearest to the spans, outside them; in their paragraphs first. Of two as near, the earlier one. */
function nearest(words: string, text: string, spans: readonly Span[], name: string): Span {
  const [place] = occurrences(words, text)
    .map((place) => ({ ...place, distance: Math.min(...spans.map((span) => distance(text, place, span))) }))
    .filter(({ distance }) => distance >= 0)
    .sort((a, b) => a.distance - b.distance);
  if (!place) throw new Error(`${name}: expected in the text, outside the speech: ${words}`);
  return { start: place.start, end: place.end };
}

function occurrences(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places.filter(({ start, end }) => !isLetter(text[start - 1]) && !isLetter(text[end]));
}

const isLetter = (character = '') => /[\p{L}\p{N}]/u.test(character);

/** Characters between two spans, as many as the text has between paragraphs; negative where the spans overlap. */
function distance(text: string, a: Span, b: Span): number {
  const [end, start] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return text.slice(end, start).includes('\n') ? text.length : start - end;
}
