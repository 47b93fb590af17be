import { str } from '@lit/localize/internal/str-tag.js';
import { attribution, borderNotes, disputedAreas, resolveBorders, type BorderPolicy } from '@onrecord/atlas';
import { msg } from '../../language/msg.js';
import { areaName } from './area-names.js';
import type { Scene } from './scene.js';

/** Where the article and the map come from, and how disputed areas are drawn. */
export function notesOf({ article, countries, shapes }: Scene): string {
  const { headline, publisher } = article;
  const source = msg(str`Source: ${publisher === undefined ? headline : `${headline} (${publisher.name})`}.`);
  if (countries.length === 0) return source;
  return [source, ...bordersIn(shapes.borders, Object.keys(shapes.map.shapes)), `${attribution}.`].join(' ');
}

/** The hatched areas in one sentence, and one for each area that the policy gives to somebody. */
function bordersIn(policy: BorderPolicy, onMap: readonly string[]): string[] {
  const borders = resolveBorders(policy);
  const hatched = disputedAreas
    .filter(({ code }) => borders[code] === 'disputed' && onMap.includes(code))
    .map(areaName);
  const given = policy === 'disputed' ? [] : Object.keys(policy).filter((code) => !isHatched(borders, code));
  return [
    ...(hatched.length === 0 ? [] : [msg(str`Hatched areas are disputed: ${hatched.join(', ')}.`)]),
    ...borderNotes(policy, undefined, given),
  ];
}

function isHatched(borders: Readonly<Record<string, string>>, code: string): boolean {
  return borders[code] === 'disputed';
}
