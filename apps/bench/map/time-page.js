import { expectShown, withPage } from './load.js';

/**
 * One cold load: when the map was shown and how long the long tasks were, in milliseconds from the start of the navigation,
 * the heap after garbage collection, in bytes, and the bytes of bodies that had arrived by then, by kind.
 */
export function timePage(browser, profile, page, url) {
  return withPage(browser, profile, page, url, async ({ tab, devtools, responses }) => {
    const shown = await expectShown(tab, page);
    const { longTasks, start } = await tab.evaluate(() => ({
      longTasks: globalThis.probe.longTasks,
      start: performance.timeOrigin,
    }));
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return {
      shown,
      longTasks: longTasks.length,
      longTaskTime: sum(longTasks),
      heap: usedSize,
      scriptBefore: bytesOf(responses.filter(({ kind, at }) => kind === 'script' && at <= start + shown)),
      allBefore: bytesOf(responses.filter(({ at }) => at <= start + shown)),
    };
  });
}

const bytesOf = (responses) => sum(responses.map(({ bytes }) => bytes));
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
