import { countries } from './countries.js';

/** The head of the table and its rows. */
export function rowsOf(summary) {
  return [
    [
      'map',
      'script before shown, kB gzip',
      'all before shown, kB',
      'script in all, kB',
      'all in all, kB',
      'desktop, ms',
      'to floor',
      'mobile, ms',
      'to floor',
      'long tasks, mobile',
      'of ms',
      'heap, MB',
      'countries by keyboard',
      'policy violations',
    ],
    summary.map(({ label, desktop, mobile, scriptInAll, allInAll, reached, violations, isShownStrictly }) => [
      label,
      ...[mobile.scriptBefore, mobile.allBefore, scriptInAll, allInAll].map((bytes) =>
        (bytes / 1000).toFixed(1),
      ),
      ...[desktop, mobile].flatMap(({ shown, timesFloor }) => [shown.toFixed(0), timesFloor.toFixed(2)]),
      mobile.longTasks,
      mobile.longTaskTime.toFixed(0),
      (desktop.heap / 1e6).toFixed(1),
      `${reached.length} of ${countries.length}`,
      isShownStrictly ? violations.length : `${violations.length}, no map`,
    ]),
  ];
}
