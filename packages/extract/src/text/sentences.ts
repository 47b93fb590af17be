import type { Span } from '../extracted-quote.js';
import type { Run } from '../marks/runs.js';
import type { Dictionary } from './dictionary.js';
import { has, isPunctuation, tag, type Token } from './token.js';
import { quotedToken, tokenize } from './tokenize.js';

/** A sentence as its frame tells it: what stands in quotation marks is one token. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
}

/** A sentence is cut here, so that text without a full stop takes no more than linear time. */
const longestSentence = 250;

/** The sentences of a paragraph, in order; the runs are those of the paragraph. */
export function sentencesOf(
  text: string,
  { start, end }: Span,
  runs: readonly Run[],
  paragraph: number,
  dictionary: Dictionary,
): Sentence[] {
  const tokens: Token[] = [];
  let from = start;
  for (const run of runs) {
    tokenize(text, from, run.outerStart, dictionary, tokens);
    tokens.push(quotedToken(text, run));
    from = run.outerEnd;
  }
  tokenize(text, from, end, dictionary, tokens);

  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    if (i + 1 - first < longestSentence && !endsSentence(text, tokens, i, first)) continue;
    sentences.push({ tokens: tokens.slice(first, i + 1), paragraph });
    first = i + 1;
  }
  if (first < tokens.length) sentences.push({ tokens: tokens.slice(first), paragraph });
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next) return true;
  if (token.kind === 'quoted') return quoteEndsSentence(text, tokens, i, first);
  if (token.kind === 'punctuation') {
    if (!'.?!…'.includes(token.text[0]!)) return false;
    if (isPunctuation(next, ')],')) return false;
    return next.kind !== 'word' || next.capital || has(next, tag.determiner);
  }
  // "… in the U.S. The next day"
  return (
    next.capital &&
    token.text.length > 3 &&
    token.text.endsWith('.') &&
    has(next, tag.determiner | tag.pronoun | tag.subordinator) &&
    !has(token, tag.title)
  );
}

function quoteEndsSentence(text: string, tokens: readonly Token[], i: number, first: number): boolean {
  const run = tokens[i]!.run!;
  const next = tokens[i + 1]!;
  if (next.kind === 'quoted') return true;
  const last = text[run.end - 1]!;
  const ends = '.?!…'.includes(last) || ('\'’)”"'.includes(last) && '.?!'.includes(text[run.end - 2] ?? ' '));
  if (!ends || next.kind !== 'word' || !next.capital) return false;
  for (let at = first; at < i; at += 1) if (tokens[at]!.kind !== 'punctuation') return true;
  return !attributes(tokens, i + 1, last === '.');
}

/** Whether what follows is no sentence but "Lee said." or "the mayor of Springfield asked on Monday." */
function attributes(tokens: readonly Token[], from: number, stopped: boolean): boolean {
  for (let i = from; i < from + 14 && i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind === 'quoted' || isPunctuation(token, '.;:?!—')) return false;
    const cue = i > from ? token.cue : undefined;
    if (cue?.sorts[0] === 'speech' && cue.form !== 'base' && cue.form !== 'ing') {
      const next = tokens[i + 1];
      if (
        isPunctuation(next, ':') ||
        (stopped &&
          (next?.kind === 'quoted' || (isPunctuation(next, ',') && tokens[i + 2]?.kind === 'quoted')))
      )
        return false;
      return (
        !next ||
        isPunctuation(next, '.,;:') ||
        next.kind === 'quoted' ||
        (has(next, tag.preposition | tag.calendar | tag.conjunction | tag.adverb | tag.subordinator) &&
          next.word !== 'that') ||
        cue.lemma === 'tell'
      );
    }
    if (has(token, tag.auxiliary) && token.word !== "'s" && token.word !== 'has' && token.word !== 'had')
      return false;
  }
  return false;
}
