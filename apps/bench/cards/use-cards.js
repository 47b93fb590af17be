import { expectShown, withPage } from '../map/load.js';
import { stance } from './pages.js';

const scrolled = 12_000;
const perSecond = 3_000;

/**
 * One cold load of a page of cards, then what a reader does with it. In milliseconds: when it was shown, its long tasks together,
 * and from a change of the filter to the frame after the one that shows it. The heap is in bytes after garbage collection. While
 * the page is scrolled, `dropped` is the share of frames that weren't there, and `busy` that of the time in which the main thread
 * was. `shift` is the layout shift before all that.
 */
export function useCards(browser, profile, page, url) {
  return withPage(browser, profile, page, url, async ({ tab, devtools }) => {
    const shown = await expectShown(tab, page);
    await tab.waitForFunction(page.select);
    const { longTasks, shift } = await tab.evaluate(seen);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const narrowed = await timeFilter(tab, page, stance);
    const widened = await timeFilter(tab, page, '');
    const scrolling = await scroll(tab, devtools);
    return { shown, longTaskTime: sum(longTasks), heap: usedSize, narrowed, widened, ...scrolling, shift };
  });
}

/** The layout shift of a page until it has come to rest. */
export function shiftOf(browser, profile, page, url) {
  return withPage(browser, profile, page, url, async ({ tab }) => {
    await expectShown(tab, page);
    return (await tab.evaluate(seen)).shift;
  });
}

/** What the page has seen by then, once half a second more is over. */
async function seen() {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const entries = await new Promise((resolve) => {
    const list = [];
    new PerformanceObserver((more) => list.push(...more.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    setTimeout(() => resolve(list), 50);
  });
  const shift = entries.reduce((total, { value }) => total + value, 0);
  return { longTasks: globalThis.probe.longTasks, shift };
}

async function timeFilter(tab, { select }, value) {
  const control = await tab.evaluateHandle(select);
  return control.evaluate(async (element, wanted) => {
    const start = performance.now();
    element.value = wanted;
    element.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  }, value);
}

async function scroll(tab, devtools) {
  await tab.evaluate(() => {
    const frames = (globalThis.framesSeen = []);
    const count = (time) => {
      frames.push(time);
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await devtools.send('Performance.enable');
  const before = await busyTime(devtools);
  await devtools.send('Input.synthesizeScrollGesture', {
    x: 200,
    y: 300,
    yDistance: -scrolled,
    speed: perSecond,
    preventFling: true,
  });
  const frames = await tab.evaluate(() => globalThis.framesSeen);
  const time = frames.at(-1) - frames[0];
  return {
    dropped: Math.max(0, 1 - (frames.length - 1) / ((time / 1000) * 60)),
    busy: ((await busyTime(devtools)) - before) / time,
  };
}

/** In milliseconds. */
async function busyTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
