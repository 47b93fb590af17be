import type { Span } from '../extracted-quote.js';
import type { Dictionary } from '../text/dictionary.js';
import { tag } from '../text/token.js';

/** What stands before the colon of a paragraph: "LEE: Trams run.", "Q: Do they?" */
export interface TurnLabel {
  readonly kind: 'name' | 'question' | 'answer';
  /** The last word of a name as a text writes it elsewhere: "Lee". */
  readonly name: string;
  /** Whether it is written in capitals. */
  readonly loud: boolean;
  /** Where the words of the turn begin. */
  readonly from: number;
}

const opening =
  /["“‘']?(\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,3}):[ \u00a0]+(?=[^\s"“‘\d])/uy;
const question = /^(?:q|question)$/;
const answer = /^(?:a|answer)$/;

/** The label that a paragraph opens with, if what it says ends as a sentence does. A label is no word that means something else. */
export function turnLabelAt(
  text: string,
  { start, end }: Span,
  dictionary: Dictionary,
): TurnLabel | undefined {
  if (!'.?!…—-"”’\')]'.includes(text[end - 1]!)) return undefined;
  opening.lastIndex = start;
  const label = opening.exec(text)?.[1];
  const from = opening.lastIndex;
  if (label === undefined || from >= end) return undefined;
  const last = label.slice(label.lastIndexOf(' ') + 1);
  const word = last.toLowerCase();
  const name = word.replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
  const loud = label === label.toUpperCase();
  if (question.test(word)) return { kind: 'question', name, loud, from };
  if (answer.test(word)) return { kind: 'answer', name, loud, from };
  const tags = dictionary.tagsOf(word);
  return (tags & ~(tag.givenName | tag.male | tag.female | tag.particle)) === 0
    ? { kind: 'name', name, loud, from }
    : undefined;
}
