import { playwright } from '@vitest/browser-playwright';
import type { Page } from 'playwright';
import type { BrowserConfigOptions } from 'vitest/node';
import { findFirefox } from '../../../scripts/engines.js';
import { browser } from '../../../vitest.browser.js';

/** Firefox ESR as its maker ships it, by WebDriver BiDi. */
export const firefox: BrowserConfigOptions = {
  ...browser,
  provider: provider(),
  // Playwright clicks beside its target in a frame that is transformed, even by a scale of 1.
  orchestratorScripts: [
    {
      type: 'module',
      content: `
        const style = document.createElement('style');
        style.textContent = '[data-scale="1"] { transform: none !important }';
        document.head.append(style);`,
    },
  ],
  instances: [{ browser: 'firefox', name: 'firefox' }],
};

type Provider = ReturnType<typeof playwright>;

/** Vitest asks for the frame of the tests by its name, which Playwright learns late: here it is found by its element. */
function provider(): Provider {
  const executablePath = findFirefox();
  const option = playwright({
    actionTimeout: 10_000,
    launchOptions: {
      channel: 'moz-firefox',
      ...(executablePath !== undefined && { executablePath }),
    },
  });
  return {
    ...option,
    providerFactory: (project) => {
      const made = option.providerFactory(project);
      const contextOf = made.getCommandsContext.bind(made);
      made.getCommandsContext = (session) => {
        const context = contextOf(session) as { page: Page };
        const frame = async (): Promise<unknown> => {
          const element = await context.page.waitForSelector('iframe[data-vitest]', { state: 'attached' });
          return element.contentFrame();
        };
        return Object.assign(context, { frame });
      };
      return made;
    },
  };
}
