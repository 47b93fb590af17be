import { marksIn, wordsOf, type Mark } from './marks.js';
import type { Found } from './united.js';

/** Everyone who is named: who speaks, whom they represent, who reacts, who passed words on. */
export function actorsIn(root: ParentNode): Found[] {
  const roles = new Map(marksIn(root, 'role').map((mark) => [mark.values[0], wordsOf(mark)]));
  return [
    ...marksIn(root, 'actor'),
    // A report is no actor.
    ...marksIn(root, 'via').filter(({ values }) => values.length > 0),
  ].map((mark) => ({ ...actorOf(mark), role: roles.get(mark.values[0]) }));
}

function actorOf(mark: Mark): Found {
  const [id, kind, ...qualifiers] = mark.values;
  const after = (prefix: string) =>
    qualifiers.find((value) => value.startsWith(prefix))?.slice(prefix.length);
  return {
    id,
    kind: kind === 'unnamed' ? 'person' : kind,
    unnamed: kind === 'unnamed' || undefined,
    name: wordsOf(mark),
    country: after('in:'),
    represents: after('for:'),
  };
}
