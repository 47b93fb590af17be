/**
 * Groups for what several elements share: one for all of them, one for the cards alone. By itself, a bundler makes a file for every
 * set of modules that ever load together, dozens of them, with a request for each.
 */
export function sharedBy(tags) {
  const map = 'onrecord-reactions-map';
  return [
    { name: named('base', (users) => users.has(map)), debugName: 'base', priority: 2 },
    { name: named('cards', () => true), debugName: 'cards', priority: 1 },
  ];

  function named(name, isOfGroup) {
    return (id, context) => {
      const users = usersOf(id, context);
      return users.size > 1 && isOfGroup(users) ? name : null;
    };
  }

  /** The elements that load a module before anything is shown. */
  function usersOf(id, context, seen = new Set(), users = new Set()) {
    if (seen.has(id)) return users;
    seen.add(id);
    const tag = tags.find((tag) => id.endsWith(`/dist/${tag}.js`));
    if (tag !== undefined) users.add(tag);
    for (const importer of context.getModuleInfo(id).importers) usersOf(importer, context, seen, users);
    return users;
  }
}
