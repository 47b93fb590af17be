import { heightMessage, heightRequest, schemeMessage } from './frame-messages.js';
import { schemeAt } from './scheme-at.js';

/** Higher, a page in a frame has gone wrong, in CSS pixels. */
const highest = 100_000;

/** Keeps frames as high as the pages in them say, and tells these the color scheme, while their addresses are those of widgets. */
export function fittedFrames(isPublished: (url: string) => boolean): (frame: HTMLIFrameElement) => void {
  const frames = new WeakMap<object, HTMLIFrameElement>();
  addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    const frame = source === null ? undefined : frames.get(source);
    const height = heightIn(data);
    if (frame === undefined || height === undefined) return;
    if (!isPublished(frame.src) || origin !== originOf(frame)) return;
    frame.style.height = `${height}px`;
    const scheme = schemeAt(frame);
    if (scheme === undefined) return;
    // Where the schemes of a frame and of its page differ, browsers put a ground between them (CSS Color Adjustment, section 2.4).
    frame.style.colorScheme = scheme;
    // The page in a sandbox has no origin to be named. The scheme is no secret.
    frame.contentWindow?.postMessage({ type: schemeMessage, scheme }, '*');
  });
  return (frame) => {
    const { contentWindow } = frame;
    if (contentWindow === null) return;
    frames.set(contentWindow, frame);
    // It may have told its height before anyone listened. The question is no secret, and the page may not be there yet.
    contentWindow.postMessage({ type: heightRequest }, '*');
  };
}

function heightIn(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as { readonly type?: unknown; readonly height?: unknown };
  const isHeight = type === heightMessage && typeof height === 'number' && height > 0 && height <= highest;
  return isHeight ? height : undefined;
}

/** A page in a sandbox has no origin, unless the sandbox allows it. */
function originOf({ src, sandbox }: HTMLIFrameElement): string {
  const isApart = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return isApart ? 'null' : new URL(src).origin;
}
