import type { CueForm, CueSort } from '../language/language.js';
import { clausalVerbs, cueVerbs, irregularForms } from './cue-verbs.js';
import { verbForms } from './inflections.js';
import { words } from './words.js';

/** Every form of every cue verb. */
export function cueForms(): ReadonlyMap<string, CueForm> {
  const irregular = new Map(irregularForms.split('\n').map((line) => [line.split(' ')[0]!, line.split(' ')]));
  const sorts = new Map<string, CueSort[]>();
  for (const sort of Object.keys(cueVerbs) as (keyof typeof cueVerbs)[]) {
    for (const verb of words(cueVerbs[sort])) {
      const known = sorts.get(verb) ?? [];
      if (!known.includes(sort)) sorts.set(verb, [...known, sort]);
    }
  }
  for (const verb of words(clausalVerbs)) sorts.get(verb)?.push('clausal');
  const forms = new Map<string, CueForm>();
  for (const [lemma, of] of sorts) {
    const [third, past, ing, participle] = (irregular.get(lemma)?.slice(1) ?? verbForms(lemma)) as string[];
    forms.set(lemma, { lemma, sorts: of, form: 'base' });
    forms.set(third!, { lemma, sorts: of, form: 'third' });
    for (const form of [past, participle ?? past]) forms.set(form!, { lemma, sorts: of, form: 'past' });
    forms.set(ing!, { lemma, sorts: of, form: 'ing' });
  }
  return forms;
}
