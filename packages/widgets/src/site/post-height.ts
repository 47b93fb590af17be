import { heightMessage, heightRequest } from './frame-heights.js';

/** Tells the page around this one its height in CSS pixels: now, whenever it changes, and when asked. */
export function postHeight(page: Window): void {
  const { documentElement } = document;
  let posted: number | undefined;
  const post = (): void => {
    const height = Math.ceil(documentElement.getBoundingClientRect().height);
    if (height === posted) return;
    posted = height;
    page.postMessage({ type: heightMessage, height }, '*');
  };
  new ResizeObserver(post).observe(documentElement);
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== page || (data as { type?: unknown } | null)?.type !== heightRequest) return;
    posted = undefined;
    post();
  });
}
