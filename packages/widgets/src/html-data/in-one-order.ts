/**
 * The items of several lists, each once, in an order that the lists agree with: an item comes where it is first met, with those
 * before it that must come before. Lists that contradict each other are followed as far as possible.
 */
export function inOneOrder<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const before = new Map<Item, Set<Item>>();
  for (const list of lists) {
    for (const [index, item] of list.entries()) {
      const others = before.get(item) ?? new Set();
      before.set(item, others);
      for (const other of list.slice(Math.max(0, index - 1), index)) others.add(other);
    }
  }
  const met = new Set<Item>();
  const order: Item[] = [];
  const place = (item: Item) => {
    if (met.has(item)) return;
    met.add(item);
    before.get(item)?.forEach(place);
    order.push(item);
  };
  [...before.keys()].forEach(place);
  return order;
}
