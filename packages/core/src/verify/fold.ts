import { foldRules, type FoldRule } from './fold-rules.js';

/**
 * A text without its typography. Each UTF-16 code unit of it comes from the source's code units `starts[i]` to `ends[i]`,
 * the end excluded.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A stretch of a text in UTF-16 code units, the end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Takes away what may differ between two printings of the same words. Texts that fold alike differ in typography alone. */
export function fold(text: string): Folded {
  const starts = new Uint32Array(text.length).map((_, index) => index);
  const ends = starts.map((start) => start + 1);
  return foldRules.reduce<Folded>(rewrite, { text, starts, ends });
}

/** A text in lower case, at the same offsets. */
export function lowerCase(text: string): string {
  // The only letter whose lower case is longer.
  return text.replaceAll('İ', 'i').toLowerCase();
}

/** The stretch of the source that a stretch of the folded text, not empty, comes from. */
export function unfold({ starts, ends }: Folded, { start, end }: Stretch): Stretch {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** Whether an offset of the folded text lies between two code units that come from the same place of the source. */
export function isInsideFold({ starts }: Folded, offset: number): boolean {
  return offset > 0 && starts[offset - 1] === starts[offset];
}

function rewrite(folded: Folded, { find, put, skip }: FoldRule): Folded {
  const { text } = folded;
  if (skip?.(text)) return folded;
  const edits = [...text.matchAll(find)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    put: typeof put === 'string' ? put : put(found),
  }));
  if (edits.length === 0) return folded;

  const growth = edits.reduce((sum, edit) => sum + edit.put.length - (edit.end - edit.start), 0);
  const starts = new Uint32Array(text.length + growth);
  const ends = new Uint32Array(text.length + growth);
  const pieces: string[] = [];
  let read = 0;
  let written = 0;
  const keepUntil = (offset: number) => {
    pieces.push(text.slice(read, offset));
    starts.set(folded.starts.subarray(read, offset), written);
    ends.set(folded.ends.subarray(read, offset), written);
    written += offset - read;
  };
  for (const edit of edits) {
    keepUntil(edit.start);
    pieces.push(edit.put);
    const source = unfold(folded, edit);
    starts.fill(source.start, written, written + edit.put.length);
    ends.fill(source.end, written, written + edit.put.length);
    written += edit.put.length;
    read = edit.end;
  }
  keepUntil(text.length);
  return { text: pieces.join(''), starts, ends };
}
