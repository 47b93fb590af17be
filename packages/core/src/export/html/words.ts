import type { Attribution } from '../../schema/attribution.js';
import type { Stance } from '../../schema/stance.js';

/** The words of the page around the words of the article. `{name}` stands for a name, `{words}` for what was said. */
export interface Words {
  /** The language they are in, as a BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly attribution: Readonly<Record<Attribution, string>>;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly corrected: string;
  readonly retracted: string;
  readonly initiator: string;
  readonly initiatedBy: string;
  readonly inArticle: string;
  readonly through: string;
  readonly translatedBy: string;
  readonly reactionsTo: string;
  readonly quotesIn: string;
  readonly wordsOf: string;
  /** The outer quotation marks. */
  readonly marks: readonly [open: string, close: string];
}

export const english: Words = {
  lang: 'en',
  dir: 'ltr',
  attribution: {
    direct: 'Direct quote',
    mixed: 'Partly quoted',
    indirect: 'Paraphrased',
    term: 'Term in quotation marks',
  },
  stance: { supportive: 'Supportive', critical: 'Critical', mixed: 'Mixed', neutral: 'Neutral' },
  corrected: 'Corrected',
  retracted: 'Retracted',
  initiator: 'Initiator',
  initiatedBy: 'Initiated by {name}',
  inArticle: 'In the article',
  through: 'through {name}',
  translatedBy: 'Translated by {name}',
  reactionsTo: 'Reactions: {name}',
  quotesIn: 'Quotes: {name}',
  wordsOf: '{name}: {words}',
  marks: ['“', '”'],
};
