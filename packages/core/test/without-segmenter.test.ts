import { expect, test, vi } from 'vitest';

test('index.ts is imported where Intl.Segmenter is missing', async () => {
  vi.resetModules();
  vi.stubGlobal('Intl', Object.assign(Object.create(Intl), { Segmenter: undefined }));
  try {
    const { locateQuote } = await import('../src/index.js');
    expect(locateQuote('no port', { exact: 'port', start: 0, end: 4 })).toMatchObject({ start: 3, end: 7 });
  } finally {
    vi.unstubAllGlobals();
  }
});
