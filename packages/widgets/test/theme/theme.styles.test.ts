import { blend, differenceCiede2000 } from 'culori';
import { LitElement } from 'lit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { palette } from '../../src/theme/palette.js';
import { controlsStyles } from '../../src/theme/controls.styles.js';
import { drawingStyles } from '../../src/theme/drawing.styles.js';
import { themePaints } from '../../src/theme/paints.js';
import { themeStyles } from '../../src/theme/theme.styles.js';
import { mount } from '../fixtures/mount.js';

class ThemeSample extends LitElement {
  static override styles = [themeStyles, controlsStyles, drawingStyles];
}
customElements.define('theme-sample', ThemeSample);

type Scheme = keyof typeof palette;

/** A paint of the theme as the browser computes it, on a page with the paper and the text of the scheme. */
async function computed(name: keyof typeof themePaints, scheme: Scheme, style = ''): Promise<string> {
  document.documentElement.style.colorScheme = scheme;
  onTestFinished(() => {
    document.documentElement.style.colorScheme = '';
  });
  const element = await mount(new ThemeSample());
  element.style.cssText = `color: ${palette[scheme].text}; ${style}`;
  const probe = document.createElement('p');
  probe.style.backgroundColor = themePaints[name];
  element.renderRoot.append(probe);
  return getComputedStyle(probe).backgroundColor;
}

const difference = differenceCiede2000();

describe.each(['light', 'dark'] as const)('themeStyles on a %s page', (scheme) => {
  test.each(['supportive', 'critical', 'mixed', 'neutral', 'ink', 'text'] as const)(
    'computes %s to the colour of the palette',
    async (name) => {
      expect(difference(await computed(name, scheme), palette[scheme][name])).toBeCloseTo(0, 5);
    },
  );

  test.each(['land', 'muted', 'hatch'] as const)(
    'mixes %s from the page’s own colour, no different to the eye from the palette’s',
    async (name) => {
      const onPaper = blend([palette[scheme].paper, await computed(name, scheme)]);
      expect(difference(onPaper, palette[scheme][name])).toBeLessThan(2);
    },
  );

  test.each([
    ['supportive', '--onrecord-supportive'],
    ['critical', '--onrecord-critical'],
    ['mixed', '--onrecord-mixed'],
    ['neutral', '--onrecord-neutral'],
    ['ink', '--onrecord-pattern'],
    ['land', '--onrecord-land'],
    ['muted', '--onrecord-muted'],
  ] as const)('takes %s from %s', async (name, property) => {
    expect(await computed(name, scheme, `${property}: rgb(1, 2, 3)`)).toBe('rgb(1, 2, 3)');
  });
});
