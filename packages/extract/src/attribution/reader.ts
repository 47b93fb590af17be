import type { Span } from '../extracted-quote.js';
import { interviewee } from '../interviews/interviewee.js';
import { apposedTo, bindApposition } from '../mentions/apposition.js';
import { mentionOf } from '../mentions/mention-of.js';
import type { Phrase } from '../mentions/phrase.js';
import type { Actor } from '../mentions/register.js';
import { Resolver } from '../mentions/resolver.js';
import type { Sentence } from '../text/sentences.js';
import { has, isPunctuation, tag } from '../text/token.js';
import { clausesOf } from './clauses.js';
import { aboutWhom } from './about-whom.js';
import type { Named, Passage } from './passage.js';
import { passageOf } from './passage-of.js';
import type { ReadSentence } from './read-sentence.js';
import { resumed } from './resumed.js';
import { turnIn, whoseTurn, type Turn } from './turns.js';

export interface ReadParagraph {
  readonly span: Span;
  readonly sentences: readonly ReadSentence[];
  readonly passages: readonly Passage[];
}

/** What one paragraph hands on to the next. */
interface Context {
  /** The last who spoke. */
  speaker?: Named | undefined;
  /** The one whom the last paragraph was about, where nobody spoke in it. */
  subject?: Named | undefined;
  /** Who is about to speak: "Lee wrote:" */
  introduced?: Named | undefined;
  /** A quotation without a closing mark. */
  open?: Passage | undefined;
  /** The last two paragraphs, where each was little else than somebody's words. */
  turns?: readonly Turn[];
}

/** Reads an article paragraph by paragraph, and finds who speaks in each. */
export class Reader {
  readonly resolver = new Resolver();
  #context: Context = {};
  #interviewee: Actor | undefined;

  constructor(readonly text: string) {}

  read(
    span: Span,
    sentences: readonly { readonly sentence: Sentence; readonly phrases: readonly Phrase[] }[],
  ): ReadParagraph {
    const passages: Passage[] = [];
    const read = sentences.map(({ sentence, phrases }, order) =>
      this.#sentence(sentence, phrases, order, passages),
    );
    this.#settle(passages, read);
    this.#remember(read, passages);
    return { span, sentences: read, passages };
  }

  #sentence(sentence: Sentence, found: readonly Phrase[], order: number, passages: Passage[]): ReadSentence {
    this.resolver.advance();
    const { tokens } = sentence;
    const [opening] = found;
    const phrases = !opening || this.resolver.register.opensAsName(tokens, opening) ? found : found.slice(1);
    const clauses = clausesOf(sentence, phrases);
    const actors = new Map<Phrase, Actor>();
    const subjects = new Set(clauses.map(({ subject }) => subject));
    /** Subjects with what belongs to them, by their first token. */
    const tails = new Map<number, Phrase>();
    for (const subject of subjects) if (subject?.tail !== undefined) tails.set(subject.first, subject);
    let first = true;
    for (let at = 0; at < phrases.length; at += 1) {
      const phrase = phrases[at]!;
      const named = apposedTo(tokens, phrases, at);
      const one = named && actors.get(named);
      if (one?.type === 'person') {
        actors.set(phrase, one);
        continue;
      }
      const tailed = tails.get(phrase.first);
      const acts = subjects.has(phrase) || tailed !== undefined;
      if (phrase.kind === 'pronoun' && !acts && !/^(?:he|she|they|it)$/.test(tokens[phrase.last]!.word))
        continue;
      const actor =
        acts || phrase.kind === 'pronoun'
          ? this.resolver.resolve(tokens, tailed ?? phrase)
          : this.resolver.mention(
              tokens,
              phrase,
              first && !has(tokens[phrase.first - 1], tag.preposition) && !phrase.owns,
            );
      if (!has(tokens[phrase.first - 1], tag.preposition)) first = false;
      if (actor) actors.set(phrase, actor);
      bindApposition(this.resolver, tokens, phrases, at, actors);
    }
    // Subjects that no table knows.
    for (const subject of subjects) {
      if (!subject || actors.has(subject)) continue;
      const known = phrases.find(
        ({ nameFirst, nameLast, kind }) =>
          nameFirst === subject.nameFirst && nameLast === subject.nameLast && kind === subject.kind,
      );
      const other = subject.joined && actors.get(subject.joined);
      const one = known && actors.get(known);
      if (other && one && other !== one) {
        actors.set(subject, this.resolver.together(one, other));
        continue;
      }
      const actor = (known && actors.get(known)) ?? this.resolver.resolve(tokens, subject);
      if (actor) actors.set(subject, actor);
    }
    for (const clause of clauses) {
      const actor = clause.subject && actors.get(clause.subject);
      if (actor && clause.sorts[0] === 'speech' && clause.shape !== 'infinitive') this.resolver.spoke(actor);
    }
    const quoted: Passage[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const run = tokens[at]!.run;
      if (!run) continue;
      const passage = resumed(
        passageOf(this.text, run, { sentence, phrases, clauses, actors }, order, at),
        passages.at(-1),
      );
      passages.push(passage);
      quoted.push(passage);
    }
    return { sentence, phrases, clauses, actors, passages: quoted };
  }

  /** Gives passages that no clause reports the speaker of those around them. */
  #settle(passages: readonly Passage[], read: readonly ReadSentence[]): void {
    const { open, introduced, speaker, subject } = this.#context;
    let last: Passage | undefined;
    /** Whom the sentence right before is about, where nobody was quoted since it began. */
    const between = ({ order }: Passage): Named | undefined => {
      const before = read[order - 1];
      if (!before || before.passages.length > 0) return undefined;
      return aboutWhom(this.text, before);
    };
    passages.forEach((passage, i) => {
      const { turn } = passage.run;
      if (turn === 'question' || turn === 'answer') this.#answer(passage);
      else if (passage.ground === 'unknown' && passage.attribution === 'direct') {
        const next = passages
          .slice(i + 1, i + 6)
          .find(({ ground, attribution }) => ground !== 'unknown' && attribution === 'direct');
        if (i === 0 && open) {
          adopt(passage, open, 'continued');
          passage.continues = open;
          last = passage;
          return;
        }
        const about = between(passage);
        if (about) adopt(passage, about, 'introduced');
        else if (last) adopt(passage, last, 'same-paragraph');
        else if (introduced) adopt(passage, introduced, 'introduced');
        else if (next) adopt(passage, next, 'later-in-paragraph');
        else {
          const carried = whoseTurn(passage, this.#context.turns) ?? speaker ?? subject;
          if (carried) adopt(passage, carried, 'carried');
        }
      }
      if (passage.attribution !== 'term' && passage.actor) last = passage;
    });
  }

  /** Gives the answers of an interview to one person; who asks isn't told. */
  #answer(passage: Passage): void {
    this.#interviewee ??= interviewee(this.resolver.register.actors);
    const label = passage.sentence.tokens[passage.at - 2];
    if (passage.run.turn !== 'answer' || !this.#interviewee || !label) return;
    const { start, end, text } = label;
    adopt(passage, { actor: this.#interviewee, mention: { start, end, text } }, 'introduced');
  }

  #remember(read: readonly ReadSentence[], passages: readonly Passage[]): void {
    const spoken = passages.findLast(({ actor, attribution }) => actor && attribution !== 'term');
    const named = (sentence: ReadSentence, phrase: Phrase | undefined): Named | undefined => {
      const actor = phrase && sentence.actors.get(phrase);
      return actor && { actor, mention: mentionOf(this.text, sentence.sentence.tokens, phrase) };
    };
    let speaker: Named | undefined;
    let subject: Named | undefined;
    for (const each of read) {
      for (const { subject: said, sorts, shape } of each.clauses) {
        if (sorts[0] === 'speech' && (shape === 'finite' || shape === 'inverted'))
          speaker = named(each, said) ?? speaker;
      }
      if (spoken && each.sentence === spoken.sentence)
        speaker = { actor: spoken.actor, mention: spoken.mention };
      subject ??= each.phrases
        .map((phrase) => named(each, phrase))
        .find((found) => found?.actor?.type === 'person');
    }
    const final = read.at(-1);
    const colon = final && isPunctuation(final.sentence.tokens.at(-1), ':');
    const introducing = colon
      ? (final.clauses.findLast((clause) => clause.subject && final.actors.has(clause.subject))?.subject ??
        final.phrases.find((phrase) => final.actors.has(phrase)))
      : undefined;
    const lastPassage = passages.at(-1);
    const turn = turnIn(this.text, read, passages);
    this.#context = {
      turns: turn ? [...(this.#context.turns ?? []), turn].slice(-2) : [],
      speaker: speaker ?? (subject ? undefined : this.#context.speaker),
      subject,
      introduced: final && named(final, introducing),
      open: lastPassage && !lastPassage.run.closed ? lastPassage : undefined,
    };
    if (this.#context.speaker?.actor) this.resolver.spoke(this.#context.speaker.actor);
  }
}

function adopt(passage: Passage, from: Pick<Passage, 'actor' | 'mention'>, ground: Passage['ground']): void {
  passage.actor = from.actor;
  passage.mention = from.mention;
  passage.ground = ground;
}
