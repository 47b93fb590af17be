/** The sentence of every fault: what was expected, what arrived, and perhaps what was meant. */
export function expectation(expected: string, arrived: unknown, meant?: string): string {
  const hint = meant === undefined ? '' : ` (did you mean ${shown(meant)}?)`;
  return `expected ${expected}, got ${shown(arrived)}${hint}`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
