/**
 * Sums up what was measured: for each page the medians of its loads, and how many times longer than the floor it took to be
 * shown, which is the median of that ratio in each round. Bytes are of bodies, gzipped.
 */
export function summaryOf(results) {
  const [floor] = results;
  return results.map(({ page, loads, reached, violations, isShownStrictly, responses }) => ({
    label: page.label,
    kind: page.kind,
    reached,
    violations,
    isShownStrictly,
    scriptInAll: bytesOf(responses.filter(({ kind }) => kind === 'script')),
    allInAll: bytesOf(responses),
    ...Object.fromEntries(
      Object.entries(loads).map(([profile, list]) => [
        profile,
        {
          ...Object.fromEntries(
            Object.keys(list[0]).map((key) => [key, median(list.map((load) => load[key]))]),
          ),
          timesFloor: median(list.map(({ shown }, round) => shown / floor.loads[profile][round].shown)),
        },
      ]),
    ),
  }));
}

function bytesOf(responses) {
  return responses.reduce((sum, { bytes }) => sum + bytes, 0);
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
