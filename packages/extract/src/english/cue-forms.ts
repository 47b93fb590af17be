import type { CueForm, CueSort, SpeechAct } from '../language/language.js';
import { bareClauseVerbs, clausalVerbs, cueVerbs, irregularForms } from './cue-verbs.js';
import { verbForms } from './inflections.js';
import { speechActs } from './speech-acts.js';
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
  for (const verb of words(bareClauseVerbs)) sorts.get(verb)?.push('nominal');
  const acts = actsOfVerbs();
  const forms = new Map<string, CueForm>();
  for (const [lemma, of] of sorts) {
    const [third, past, ing, participle] = (irregular.get(lemma)?.slice(1) ?? verbForms(lemma)) as string[];
    const verb = { lemma, sorts: of, acts: acts.get(lemma) };
    forms.set(lemma, { ...verb, form: 'base' });
    forms.set(third!, { ...verb, form: 'third' });
    if (participle) forms.set(participle, { ...verb, form: 'participle' });
    forms.set(past!, { ...verb, form: 'past' });
    forms.set(ing!, { ...verb, form: 'ing' });
  }
  return forms;
}

/** What each verb does, by its particle: "for" in "call-for", none in "demand". */
function actsOfVerbs(): ReadonlyMap<string, ReadonlyMap<string, readonly SpeechAct[]>> {
  const byVerb = new Map<string, Map<string, SpeechAct[]>>();
  for (const act of Object.keys(speechActs) as SpeechAct[]) {
    for (const phrasal of words(speechActs[act])) {
      const [verb = '', particle = ''] = phrasal.split('-');
      const acts = byVerb.get(verb) ?? new Map<string, SpeechAct[]>();
      byVerb.set(verb, acts.set(particle, [...(acts.get(particle) ?? []), act]));
    }
  }
  return byVerb;
}
