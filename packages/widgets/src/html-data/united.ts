/** What the page says of one thing, before it is checked. */
export type Found = Readonly<Record<string, unknown>>;

/** Each thing once: what one mention of it leaves out, another adds. */
export function united(mentions: readonly Found[]): Found[] {
  const things = new Map<unknown, Found>();
  for (const mention of mentions) things.set(mention['id'], both(things.get(mention['id']), mention));
  return [...things.values()];
}

/** Likewise reactions, which have no id: mentions are of the same where nothing in one contradicts the other. */
export function unitedReactions(mentions: readonly Found[]): Found[] {
  const reactions: Found[] = [];
  for (const mention of mentions) {
    const index = reactions.findIndex((reaction) => agree(reaction, mention));
    const quotes = new Set([reactions[index], mention].flatMap((reaction) => reaction?.['quotes'] ?? []));
    reactions[index === -1 ? reactions.length : index] = {
      ...both(reactions[index], mention),
      quotes: [...quotes],
    };
  }
  return reactions;
}

function agree(one: Found, other: Found): boolean {
  const same = (name: string) => one[name] === other[name];
  return (
    ['actor', 'topic', 'stance'].every(same) &&
    ['label', 'summary', 'date'].every(
      (name) => same(name) || one[name] === undefined || other[name] === undefined,
    )
  );
}

function both(one: Found = {}, other: Found): Found {
  const known = Object.entries(one).filter(([, value]) => value !== undefined);
  return { ...other, ...Object.fromEntries(known) };
}
