import { colours } from './countries.js';
import { probe } from './probe.js';
import { listen } from './wire.js';

const patience = 20_000;

/** Opens a page in a browser context of its own, with nothing cached, gives it to `use` once it is shown, and closes it. */
export async function withPage(browser, { screen, cpuSlowdown, network }, page, url, use) {
  const context = await browser.newContext(screen);
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(patience);
    await tab.addInitScript(`(${probe})(${page.isDrawn}, ${JSON.stringify(Object.values(colours))})`);
    const devtools = await context.newCDPSession(tab);
    const responses = await listen(devtools);
    if (cpuSlowdown) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    if (network) await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await tab.goto(url);
    return await use({ tab, devtools, responses });
  } finally {
    await context.close();
  }
}

/** When a page's map was shown, once nothing has been on its way for half a second; undefined where none is to be seen. */
export async function shownIn(tab) {
  const shown = await Promise.race([
    tab.evaluate(() => globalThis.probe.shown),
    new Promise((resolve) => setTimeout(resolve, patience).unref()),
  ]);
  await tab.waitForLoadState('networkidle');
  return shown;
}

/** As `shownIn`, for a page that must have a map. */
export async function expectShown(tab, { label }) {
  const shown = await shownIn(tab);
  if (shown === undefined) throw new Error(`${label}: expected a map within ${patience / 1000} s, got none`);
  return shown;
}
