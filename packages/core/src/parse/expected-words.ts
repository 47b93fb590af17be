/** What valibot calls the type it expects, in words: `Array` is a list, and `"a" | "b"` one of those two. */
export function expectedWords(expects: string): string {
  const choices = choicesOf(expects);
  if (choices.length > 1) return `one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}`;
  return names.get(expects) ?? expects;
}

/** The strings of an expectation such as `"direct" | "mixed"`. */
export function choicesOf(expects: string): readonly string[] {
  return [...expects.matchAll(/"([^"]*)"/gu)].map(([, choice = '']) => choice);
}

const names = new Map([
  ['string', 'a string'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['Array', 'a list'],
  ['Object', 'an object'],
]);
