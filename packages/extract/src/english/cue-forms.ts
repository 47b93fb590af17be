import { lazily } from '../lazily.js';
import { cueVerbs, irregularForms } from './cue-verbs.js';
import { verbForms } from './inflections.js';
import { words } from './words.js';

export type CueSort = keyof typeof cueVerbs;

/** One form of a verb that reports speech. */
export interface CueForm {
  readonly lemma: string;
  /** What the verb does, the most telling use first. */
  readonly sorts: readonly CueSort[];
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing';
}

/** Every form of every cue verb. */
export const cueForms = lazily(() => {
  const irregular = new Map(irregularForms.split('\n').map((line) => [line.split(' ')[0]!, line.split(' ')]));
  const sorts = new Map<string, CueSort[]>();
  for (const sort of Object.keys(cueVerbs) as CueSort[]) {
    for (const verb of words(cueVerbs[sort])) {
      const known = sorts.get(verb) ?? [];
      if (!known.includes(sort)) sorts.set(verb, [...known, sort]);
    }
  }
  const forms = new Map<string, CueForm>();
  for (const [lemma, of] of sorts) {
    const [third, past, ing, participle] = (irregular.get(lemma)?.slice(1) ?? verbForms(lemma)) as string[];
    forms.set(lemma, { lemma, sorts: of, form: 'base' });
    forms.set(third!, { lemma, sorts: of, form: 'third' });
    if (participle) forms.set(participle, { lemma, sorts: of, form: 'participle' });
    forms.set(past!, { lemma, sorts: of, form: 'past' });
    forms.set(ing!, { lemma, sorts: of, form: 'ing' });
  }
  return forms;
});
