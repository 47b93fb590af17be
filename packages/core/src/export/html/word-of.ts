/** What a table of words has for a value of the data; empty for a value that isn't one of the format's, be it "__proto__". */
export function wordOf<Value extends string>(words: Readonly<Record<Value, string>>, value: Value): string {
  return Object.hasOwn(words, value) ? words[value] : '';
}
