/** The item that has an id. Undefined where none has, and for no id. */
export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string | undefined,
): Item | undefined {
  return items.find((item) => item.id === id);
}
