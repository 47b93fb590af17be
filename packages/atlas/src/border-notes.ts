import { borderOptions } from './border-options.js';
import { type BorderPolicy, resolveBorders } from './borders.js';
import { type DisputedArea, disputedAreas } from './disputed-areas.js';

/**
 * What a reader is told about the map, in English: one sentence for each disputed area, in the order of the table.
 * `nameOf` gives the names of countries; without it they are the English ones of `Intl.DisplayNames`. `codes` are those
 * on the map that is shown, such as `Object.keys(europe.shapes)`: only areas among them get a sentence, and areas
 * that can't be told apart from a country among them. Throws as `resolveBorders` does.
 */
export function borderNotes(
  policy: BorderPolicy = 'disputed',
  nameOf: (code: string) => string = englishName,
  codes?: Iterable<string>,
): string[] {
  const borders = resolveBorders(policy);
  const shown = codes && new Set(codes);
  return borderOptions.flatMap(({ code, ways }, i) => {
    const area = disputedAreas[i]!;
    const way = borders[code];
    const isShown = !shown || shown.has(code) || (ways.length === 1 && shown.has(way));
    if (!isShown) return [];
    return [way === ways[0] ? area.note : sentence(area, way, nameOf)];
  });
}

function sentence(
  { code, name, isPlural }: DisputedArea,
  way: string,
  nameOf: (code: string) => string,
): string {
  const are = isPlural ? 'are' : 'is';
  if (way === 'disputed') return `${name} ${are} drawn as disputed.`;
  if (way === code) return `${name} ${are} drawn on ${isPlural ? 'their' : 'its'} own.`;
  return `${name} ${are} drawn as part of ${nameOf(way)}.`;
}

function englishName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}
