import { type BorderPolicy, resolveBorders } from './borders.js';
import { disputedAreas } from './disputed-areas.js';

/**
 * What a reader is told about the map, in English: one sentence for each disputed area, in the order of the table.
 * `nameOf` gives the names of claimants; without it they are the English ones of `Intl.DisplayNames`.
 * Throws as `resolveBorders` does.
 */
export function borderNotes(
  policy: BorderPolicy = 'disputed',
  nameOf: (code: string) => string = englishName,
): string[] {
  const borders = resolveBorders(policy);
  return disputedAreas.map(({ code, name, note }) => {
    const owner = borders[code];
    if (owner === 'disputed') return note;
    return owner === code ? `${name} is drawn on its own.` : `${name} is drawn as part of ${nameOf(owner)}.`;
  });
}

function englishName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}
