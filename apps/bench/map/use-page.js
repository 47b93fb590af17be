import { countries } from './countries.js';
import { focused } from './focused.js';
import { shownIn, withPage } from './load.js';

const mostStops = 300;

/**
 * What a reader with a keyboard meets: the names of the countries on the map that take the focus and are named, by Tab and, at
 * each stop, by arrow keys. Each is activated, so that everything the page ever loads is counted: the bytes of bodies. Also
 * returns whether there is a map at all, and what the page's policy refused.
 */
export function usePage(browser, profile, page, url) {
  return withPage(browser, profile, page, url, async ({ tab, devtools, responses }) => {
    const isShown = (await shownIn(tab)) !== undefined;
    const reached = new Set();
    const visit = async () => {
      const { isOnMap, name } = await focused(devtools);
      const country = isOnMap ? countries.find((each) => name.includes(each.name))?.name : undefined;
      if (country === undefined || reached.has(country)) return false;
      reached.add(country);
      return true;
    };
    for (let stop = 0; stop < mostStops; stop++) {
      await tab.keyboard.press('Tab');
      if (await tab.evaluate(() => document.activeElement === document.body)) break;
      while (await visit()) {
        for (const key of ['Enter', 'Escape', 'ArrowRight']) await tab.keyboard.press(key);
      }
    }
    await tab.waitForLoadState('networkidle');
    const violations = await tab.evaluate(() => globalThis.probe.violations);
    return { isShown, reached: [...reached], violations, responses };
  });
}
