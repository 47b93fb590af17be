import { heightMessage, heightRequest } from './frame-messages.js';

/** Tells the page around this one its height in CSS pixels: now, whenever it changes, and when it is asked or has another color scheme to tell. */
export function postHeight(page: Window): void {
  const { documentElement } = document;
  let posted: number | undefined;
  const post = (): void => {
    const height = Math.ceil(documentElement.getBoundingClientRect().height);
    if (height === posted) return;
    posted = height;
    page.postMessage({ type: heightMessage, height }, '*');
  };
  const again = (): void => {
    posted = undefined;
    post();
  };
  new ResizeObserver(post).observe(documentElement);
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== page || (data as { type?: unknown } | null)?.type !== heightRequest) return;
    again();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
}
