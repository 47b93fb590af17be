import type { Cue, Mention, Speaker } from '../extracted-quote.js';
import type { Actor } from '../mentions/register.js';
import type { Token } from '../text/token.js';
import type { Clause } from './clause.js';

export function cueOf(text: string, tokens: readonly Token[], { cueFirst, cueLast }: Clause): Cue {
  const start = tokens[cueFirst]!.start;
  const end = tokens[cueLast]!.end;
  return { start, end, text: text.slice(start, end) };
}

export function speakerOf(
  { name, type, unnamed, role, affiliation, country }: Actor,
  mention: Mention | undefined,
): Speaker {
  const speaker: { -readonly [Key in keyof Speaker]: Speaker[Key] } = { name, type };
  if (unnamed) speaker.unnamed = unnamed;
  if (mention) speaker.mention = mention;
  if (role !== undefined) speaker.role = role;
  if (affiliation !== undefined) speaker.affiliation = affiliation;
  if (country !== undefined) speaker.country = country;
  return speaker;
}
