import type { FrameLocator, Page } from 'playwright';
import type { BrowserCommand } from 'vitest/node';

/** The parts of WebdriverIO's browser that a press takes. */
interface Driver {
  readonly action: (type: 'pointer') => PointerAction;
}

interface PointerAction {
  readonly move: (place: { x: number; y: number }) => PointerAction;
  readonly down: () => PointerAction;
  readonly up: () => PointerAction;
  readonly perform: () => Promise<void>;
}

type Context =
  | { readonly page: Page; readonly iframe: FrameLocator; readonly browser?: never }
  | { readonly browser: Driver };

/** Presses the mouse's main button at a place in the window of the tests, in CSS pixels, and takes the mouse to its corner. */
export const press: BrowserCommand<[x: number, y: number]> = async (command, x, y) => {
  const context = command as unknown as Context;
  if (context.browser !== undefined) {
    await context.browser.action('pointer').move({ x, y }).down().up().move({ x: 0, y: 0 }).perform();
    return;
  }
  const { mouse } = context.page;
  const { x: left, y: top } = (await context.iframe.owner().boundingBox()) ?? { x: 0, y: 0 };
  await mouse.click(left + x, top + y);
  await mouse.move(left, top);
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    press: (x: number, y: number) => Promise<void>;
  }
}
