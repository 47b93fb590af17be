import { stances } from '@onrecord/core';
import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { swatch, swatchPatterns } from '../../src/theme/swatch.js';

test.each(stances)('swatch("%s") is filled with a pattern of swatchPatterns()', (stance) => {
  const host = document.createElement('div');
  render(html`${swatchPatterns()}${swatch(stance)}`, host);
  const [, id] = /^url\(#(.*)\)$/u.exec(host.querySelector('.swatch rect')!.getAttribute('fill')!)!;
  expect(host.querySelector(`pattern#${id}`)).not.toBeNull();
});

test('swatch(stance) is hidden from assistive technology: its word stands beside it', () => {
  const host = document.createElement('div');
  render(swatch('mixed'), host);
  expect(host.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
