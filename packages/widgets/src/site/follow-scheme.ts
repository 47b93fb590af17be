import { schemeMessage } from './frame-messages.js';

/** Takes the color scheme that the page around this one says, in place of the reader's. */
export function followScheme(page: Window): void {
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const { type, scheme } = (data ?? {}) as { readonly type?: unknown; readonly scheme?: unknown };
    if (source !== page || type !== schemeMessage) return;
    if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset['onrecordScheme'] = scheme;
  });
}
