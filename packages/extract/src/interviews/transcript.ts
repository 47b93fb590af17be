import type { Span } from '../extracted-quote.js';
import type { Run } from '../marks/runs.js';
import type { Dictionary } from '../text/dictionary.js';
import { turnLabelAt, type TurnLabel } from './turn-label.js';

/** How many names are looked for in the rest of a text; an interview has fewer. */
const mostNames = 12;

/**
 * The labels of an interview's paragraphs, by their places: "Q" and "A", or names that come again or that the text tells
 * elsewhere. Empty where nobody has a second turn, or only one has any.
 */
export function transcriptIn(
  text: string,
  paragraphs: readonly Span[],
  dictionary: Dictionary,
): ReadonlyMap<number, TurnLabel> {
  const labels = new Map<number, TurnLabel>();
  paragraphs.forEach((span, i) => {
    const label = turnLabelAt(text, span, dictionary);
    if (label) labels.set(i, label);
  });
  const turns = new Map<string, number>();
  for (const { name } of labels.values()) turns.set(name, (turns.get(name) ?? 0) + 1);
  let foremost: TurnLabel | undefined;
  for (const label of labels.values())
    if (!foremost || turns.get(label.name)! >= turns.get(foremost.name)!) foremost = label;
  if (!foremost || turns.get(foremost.name) === 1 || turns.size < 2) return new Map();
  const told = [...turns.keys()].slice(0, mostNames).filter((name) => isTold(text, name));
  for (const [i, { kind, name, loud }] of labels)
    if (kind === 'name' && (loud !== foremost.loud || (turns.get(name) === 1 && !told.includes(name))))
      labels.delete(i);
  return labels;
}

/** Whether a name stands anywhere but before a colon. */
function isTold(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && text[at + name.length] !== ':';
}

/** The stretches in marks of a turn; its words are one where they stand without marks. */
export function runsOfTurn(runs: readonly Run[], { kind, from }: TurnLabel, { start, end }: Span): Run[] {
  const [first, ...rest] = runs;
  return first?.outerStart === start
    ? [{ ...first, start: from, outerStart: from, turn: kind }, ...rest]
    : [{ start: from, end, outerStart: from, outerEnd: end, closed: true, turn: kind }];
}
