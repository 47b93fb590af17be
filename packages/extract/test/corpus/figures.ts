import type { ExtractedQuote } from '../../src/extracted-quote.js';
import type { CorpusText } from './read-corpus.js';
import { isQuoted, pairRuns, sameName, type Pair } from './runs.js';

type Extract = (text: string) => readonly ExtractedQuote[];

/** How much of the corpus comes out right, each from 0 to 1. */
export function figures(corpus: readonly CorpusText[], extract: Extract) {
  const pairs = corpus.flatMap((text) => pairRuns(text, extract(text.text)));
  const inGold = (wanted: Wanted) => pairs.filter(({ gold }) => gold && wanted(gold.piece));
  const inFound = (wanted: Wanted) => pairs.filter(({ found }) => found && wanted(found.piece));
  const quoted: Wanted = ({ attribution }) => isQuoted(attribution);
  const indirect: Wanted = ({ attribution }) => attribution === 'indirect';
  const term: Wanted = ({ attribution }) => attribution === 'term';

  const runs = inGold(quoted).filter(({ found }) => found && quoted(found.piece));
  const attributed = inGold(quoted).filter(({ gold }) => gold!.piece.speaker);
  const attributedFound = inFound((piece) => quoted(piece) && Boolean(piece.speaker));
  const spoken = runs.filter(({ gold }) => gold!.piece.speaker);
  const right = spoken.filter(sameSpeaker);
  const paraphrased = inGold(indirect).filter(({ found }) => found && indirect(found.piece));
  const terms = inGold(term).filter(({ found }) => found && term(found.piece));
  return {
    'run F1': f1(runs.length, inGold(quoted).length, inFound(quoted).length),
    'right speaker of a found run': share(right.length, spoken.length),
    'end to end F1': f1(right.length, attributed.length, attributedFound.length),
    'indirect recall': share(paraphrased.length, inGold(indirect).length),
    'indirect precision': share(paraphrased.length, inFound(indirect).length),
    'right speaker of a found paraphrase': share(paraphrased.filter(sameSpeaker).length, paraphrased.length),
    'terms told from speech': share(terms.length, inGold(term).length),
  };
}

/** The same by phenomenon: how many texts show it, the pieces in those, and how much of them comes out right. */
export function figuresByPhenomenon(corpus: readonly CorpusText[], extract: Extract) {
  const phenomena = [...new Set(corpus.flatMap((text) => text.phenomena))].sort();
  return phenomena.map((phenomenon) => {
    const texts = corpus.filter((text) => text.phenomena.includes(phenomenon));
    const { 'run F1': runF1, 'right speaker of a found run': speaker } = figures(texts, extract);
    return {
      phenomenon,
      texts: texts.length,
      pieces: texts.flatMap(({ gold }) => gold).length,
      runF1,
      speaker,
    };
  });
}

type Wanted = (piece: Pick<ExtractedQuote, 'attribution'> & { readonly speaker?: unknown }) => boolean;

const sameSpeaker = ({ gold, found }: Pair) => sameName(found?.piece.speaker?.name, gold?.piece.speaker);
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const f1 = (both: number, gold: number, found: number) => share(2 * both, gold + found);
