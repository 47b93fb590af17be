import { playwright } from '@vitest/browser-playwright';
import type { BrowserConfigOptions } from 'vitest/node';
import { findBrowser } from './scripts/browser.js';

const executablePath = findBrowser();

/** Tests run in the Chromium-based browser of this machine, in a window that leaves the page unscaled. */
export const browser: BrowserConfigOptions = {
  enabled: true,
  headless: true,
  ui: false,
  screenshotFailures: false,
  viewport: { width: 1000, height: 700 },
  provider: playwright({ launchOptions: executablePath === undefined ? {} : { executablePath } }),
  instances: [{ browser: 'chromium' }],
};
