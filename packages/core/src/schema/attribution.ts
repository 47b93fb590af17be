/**
 * How the words reach the reader: `direct`, a sentence in quotation marks; `mixed`, words in marks inside a sentence of the
 * article's own; `indirect`, a paraphrase; `term`, words in marks that are a label and no speech.
 */
export const attributions = ['direct', 'mixed', 'indirect', 'term'] as const;
export type Attribution = (typeof attributions)[number];
