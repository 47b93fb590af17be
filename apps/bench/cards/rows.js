import { digits } from '../table.js';

const columns = [
  ['shown, ms', 'shown', 1],
  ['long tasks, ms', 'longTaskTime', 1],
  ['filter on, ms', 'narrowed', 1],
  ['filter off, ms', 'widened', 1],
  ['heap, MB', 'heap', 1e6],
  ['frames dropped, %', 'dropped', 0.01],
  ['busy while scrolling, %', 'busy', 0.01],
  ['layout shift', 'shift', 1],
];

/** The head of the table and its rows: the medians of each page's loads, and the median of each round's ratio to the floor. */
export function rowsOf(results) {
  const [floor] = results;
  const head = ['1,000 cards', 'profile', ...columns.flatMap(([name]) => [name, 'to floor'])];
  const rows = results.flatMap(({ page, loads }) =>
    Object.entries(loads).map(([profile, list]) => [
      page.label,
      profile,
      ...columns.flatMap(([, key, unit]) => {
        const ratios = list.map((load, round) => load[key] / floor.loads[profile][round][key]);
        const ratio = median(ratios);
        return [
          digits(median(list.map((load) => load[key])) / unit),
          Number.isFinite(ratio) ? digits(ratio) : '',
        ];
      }),
    ]),
  );
  return [head, rows];
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
