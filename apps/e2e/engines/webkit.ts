import { webdriverio } from '@vitest/browser-webdriverio';
import type { BrowserConfigOptions } from 'vitest/node';
import { browser } from '../../../vitest.browser.js';
import { port } from './webkit-driver.js';

/** WebKitGTK in its MiniBrowser, by WebKitWebDriver, which `webkit-driver.ts` starts. */
export const webkit: BrowserConfigOptions = {
  ...browser,
  headless: false,
  provider: webdriverio({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      // Vitest adds a browserName of its own; those of the standard's form come before it.
      alwaysMatch: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
      firstMatch: [{}],
    },
  }),
  instances: [{ browser: 'safari', name: 'webkit' }],
};
