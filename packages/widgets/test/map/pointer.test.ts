import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import type { OnrecordReactionsMap } from '../../src/map/reactions-map-element.js';
import { crowd } from '../fixtures/crowd.js';
import { clickMouse, moveMouse } from '../fixtures/mouse.js';
import { actor, country, map, outlinesOf, placeOf, previewOf } from '../fixtures/reactions-map.js';
import { spread, swipeUp, tap, type Place } from '../fixtures/touch.js';

/** A place on the sea, so many pixels below the southern tip of India. */
function belowIndia(pixels: number): Place {
  const shape = country(/^India/).querySelector('path')!;
  const length = shape.getTotalLength();
  const outline = Array.from({ length: 400 }, (_, i) => shape.getPointAtLength((i / 400) * length));
  const tip = outline.reduce((lowest, point) => (point.y > lowest.y ? point : lowest));
  const { x, y } = tip.matrixTransform(shape.getScreenCTM()!);
  return { x, y: y + pixels };
}

function middleOf(element: Element): Place {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Makes the page longer than the window. */
function lengthenPage(): void {
  const rest = document.createElement('div');
  rest.style.height = '3000px';
  document.body.append(rest);
  onTestFinished(() => {
    scrollTo(0, 0);
    rest.remove();
  });
}

test('<onrecord-reactions-map> previews the country under the mouse', async () => {
  const element = await map();
  await moveMouse(middleOf(country(/^India/)));
  await expect.poll(() => previewOf(element)).toBe('India, Neutral. Concerned, blames nobody');
});

test('<onrecord-reactions-map> shows in the list who is in the country under the mouse', async () => {
  await map();
  const plain = getComputedStyle(actor(/^India/)).backgroundColor;
  await moveMouse(middleOf(country(/^India/)));
  await expect.poll(() => getComputedStyle(actor(/^India/)).backgroundColor).not.toBe(plain);
});

test('<onrecord-reactions-map> outlines the country of the actor under the mouse', async () => {
  const element = await map();
  const shape = country(/^India/)
    .querySelector('path')
    ?.getAttribute('d');
  await moveMouse(middleOf(actor(/^India/)));
  await expect.poll(() => outlinesOf(element)).toEqual([shape]);
});

test('<onrecord-reactions-map> outlines the members of the organization under the mouse', async () => {
  const element = await map();
  await moveMouse(middleOf(actor(/^NATO/)));
  await expect.poll(() => outlinesOf(element)).toHaveLength(1);
});

test('<onrecord-reactions-map> keeps a preview while the mouse is on the sea', async () => {
  const element = await map();
  await moveMouse(middleOf(country(/^India/)));
  await expect.poll(() => previewOf(element)).toMatch(/^India/);
  await moveMouse(belowIndia(60));
  await element.updateComplete;
  expect(previewOf(element)).toMatch(/^India/);
});

test('<onrecord-reactions-map> ends a preview where the mouse leaves the map', async () => {
  const element = await map();
  element.style.marginBlockStart = '50px';
  await moveMouse(middleOf(country(/^India/)));
  await expect.poll(() => previewOf(element)).toMatch(/^India/);
  await moveMouse({ x: 5, y: 5 });
  await expect.poll(() => previewOf(element)).toMatch(/^Choose an actor/);
});

test('<onrecord-reactions-map> opens the quotes of the country that is clicked', async () => {
  const element = await map();
  await clickMouse(middleOf(country(/^India/)));
  expect(element.selected).toBe('india');
});

test.each([
  ['Netherlands', ['NL', 'BE']],
  ['Belgium', ['BE', 'NL']],
  ['Luxembourg', ['LU', 'BE']],
  ['Luxembourg', ['BE', 'LU']],
  ['Vatican City', ['VA', 'IT']],
  ['Vatican City', ['IT', 'VA']],
] as const)(
  '<onrecord-reactions-map> picks %s where the mouse is in its middle, with %j on the map',
  async (name, codes) => {
    const element = await map({
      article: crowd(codes.map((code) => ({ stance: 'critical', country: code }))),
      region: 'world',
    });
    const named = new RegExp(`^${name}`, 'u');
    await moveMouse(placeOf(named));
    const number = codes.findIndex((code) => code === country(named).dataset['key']) + 1;
    await expect.poll(() => previewOf(element)).toBe(`Islanders ${number}, Critical`);
  },
);

test.each([
  ['finger', 'india', 40],
  ['finger', undefined, 50],
  ['mouse', 'india', 8],
  ['mouse', undefined, 40],
] as const)('<onrecord-reactions-map> picks by %s: %s from %i px away', async (pointer, picked, pixels) => {
  const element = await map();
  const place = belowIndia(pixels);
  await (pointer === 'finger' ? tap(place) : clickMouse(place));
  expect(element.selected).toBe(picked);
});

/** Tells the picture of a mouse at a place, at once, so that nothing can be loaded meanwhile. */
function tell(element: OnrecordReactionsMap, event: 'click' | 'pointermove', { x, y }: Place): void {
  const place = { clientX: x, clientY: y, detail: 1, bubbles: true, composed: true };
  element.renderRoot.querySelector('.world')!.dispatchEvent(new PointerEvent(event, place));
}

test('<onrecord-reactions-map> counts a click near a country that comes before it knows what is near', async () => {
  const element = await map();
  tell(element, 'click', belowIndia(8));
  await expect.poll(() => element.selected).toBe('india');
});

test('<onrecord-reactions-map> previews a country near a mouse that rests before it knows what is near', async () => {
  const element = await map();
  tell(element, 'pointermove', belowIndia(8));
  await expect.poll(() => previewOf(element)).toMatch(/^India/);
});

test('<onrecord-reactions-map> forgets a mouse that leaves before it knows what was near', async () => {
  const element = await map();
  tell(element, 'pointermove', belowIndia(8));
  element.dispatchEvent(new PointerEvent('pointerleave'));
  tell(element, 'click', belowIndia(8));
  await expect.poll(() => element.selected).toBe('india');
  await element.updateComplete;
  expect(previewOf(element)).toMatch(/^Choose an actor/);
});

test('<onrecord-reactions-map> opens quotes by the first tap', async () => {
  await map();
  await tap(middleOf(country(/^India/)));
  await expect.element(page.getByRole('group', { name: 'Quotes: India' })).toBeVisible();
});

test('<onrecord-reactions-map> lets a finger that is put on the map scroll the page', async () => {
  const element = await map();
  lengthenPage();
  await swipeUp(middleOf(country(/^India/)), 200);
  await expect.poll(() => scrollY).toBeGreaterThan(100);
  expect(element.selected).toBeUndefined();
});

test('<onrecord-reactions-map> lets two fingers that are put on the map enlarge the page', async () => {
  await map();
  await spread(middleOf(country(/^India/)), 200);
  await expect.poll(() => top?.visualViewport?.scale).toBeGreaterThan(1);
});

test('<onrecord-reactions-map> picks what is under the mouse where a page limits the height of the map', async () => {
  const element = await map();
  element.renderRoot.querySelector<SVGElement>('.world')!.style.blockSize = '150px';
  const { x, y, width, height } = country(/^China/)
    .querySelector('path')!
    .getBoundingClientRect();
  await moveMouse({ x: x + width / 2, y: y + height / 2 });
  await expect.poll(() => previewOf(element)).toMatch(/^China/);
});
