import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { reactionsMapSvg } from '../src/reactions-map-svg.js';

test('reactionsMapSvg(article) draws where there is no document, as on a server', () => {
  expect(globalThis).not.toHaveProperty('document');
  expect(reactionsMapSvg(kremlinPause)).toMatch(/^<svg [^>]*>[^]*NATO, Critical[^]*<\/svg>$/u);
});
