const window = 160;
/** A thing that has a name of its own: with an article, a possessive or a capital, and not a pronoun. */
const thing =
  /^\s+((?:(?:the|a|an|this|that|these|those|its|their|his|her|any|all)\s|(?=\p{Lu}))[\p{L}\p{N}’'.-]+(?:\s[\p{L}\p{N}’'.-]+){0,9})/u;
/** Where what is said of it begins. */
const end =
  /\s(?:as|because|after|before|while|when|but|and|saying|warning|calling|arguing|adding|telling|which|who|that|by|with|on|at|during)(?:\s.*)?$|[.\s]+$/u;
const stop = /[,;:!?()“”"«»—–\n]/u;

/** The thing that a verb's object names, in the words that follow the verb: "the plan", "Russia’s move"; at most ten words. */
export function thingAfter(
  text: string,
  offset: number,
): { readonly start: number; readonly end: number } | undefined {
  const after = text.slice(offset, offset + window).split(stop, 1)[0] ?? '';
  const words = thing.exec(after)?.[1];
  if (words === undefined) return undefined;
  const named = words.replace(end, '');
  if (!/\s|\p{Lu}/u.test(named)) return undefined;
  const start = offset + after.indexOf(words);
  return { start, end: start + named.length };
}
