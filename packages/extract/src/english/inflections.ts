const irregularPlurals: Readonly<Record<string, string>> = {
  person: 'persons',
  child: 'children',
  spokesperson: 'spokespeople',
  wife: 'wives',
  staff: 'staffs',
};

export function plural(noun: string): string {
  if (noun in irregularPlurals) return irregularPlurals[noun]!;
  if (noun.endsWith('man') && noun !== 'human') return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Third person, past, participle in -ing, past participle of a regular verb. */
export function verbForms(
  base: string,
): readonly [third: string, past: string, ing: string, participle: string] {
  const past = base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${base}ed`;
  const ing = base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return [plural(base), past, ing, past];
}
