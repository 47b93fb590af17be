import { onTestFinished } from 'vitest';
import { addressOf, type HostPage } from './host-page.js';

/** A page that was opened in a frame. */
export interface OpenPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What went wrong on the page until now: errors, what the console was told, what its policy forbade. */
  readonly faults: readonly string[];
  readonly close: () => void;
}

/** Opens a page for the length of one test, unless it is closed before. */
export function openPage(page: HostPage): Promise<OpenPage> {
  return openAddress(addressOf(page));
}

/** Opens what is at an address, as `openPage` does. */
export async function openAddress(address: string): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; width: 900px; height: 640px; border: 0';
  frame.src = address;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  const close = (): void => {
    frame.remove();
  };
  onTestFinished(close);
  await loaded;
  const window = frame.contentWindow as (Window & typeof globalThis & { faults?: string[] }) | null;
  if (window?.faults === undefined) throw new Error(`expected a page at ${frame.src}, got none`);
  return { frame, window, document: window.document, faults: window.faults, close };
}
