import { expect, onTestFinished, test } from 'vitest';
import { followHeight } from '../../src/element/followed-height.js';
import { holdPlace, placeOf, type Place } from '../../src/element/hold-place.js';

/** An element with a part 50 px high, something after it that is seen, and room to scroll. */
function page(): { element: HTMLElement; part: HTMLElement; next: HTMLElement } {
  const all = document.createElement('div');
  all.innerHTML = `<div class="element"><div class="part"><div class="filling"></div></div></div>
    <div class="next"></div><div class="room"></div>`;
  const find = (name: string): HTMLElement => all.querySelector(`.${name}`)!;
  for (const name of ['filling', 'next']) find(name).style.blockSize = '50px';
  find('room').style.blockSize = '300vh';
  document.body.append(all);
  scrollTo(0, 0);
  onTestFinished(() => {
    all.remove();
  });
  return { element: find('element'), part: find('part'), next: find('next') };
}

/** The place of an element as it was when it was of another height. */
function before(element: Element, changes: Partial<Place>): Place {
  return { ...placeOf(element), ...changes };
}

test('holdPlace(element, part, before) keeps what follows where it was', () => {
  const { element, part, next } = page();
  const { top } = next.getBoundingClientRect();
  holdPlace(element, part, before(element, { height: 150 }));
  expect(next.getBoundingClientRect().top).toBe(top + 100);
});

test('holdPlace(element, part, before) keeps the margins that were around what was there', () => {
  const { element, part, next } = page();
  const { top } = element.getBoundingClientRect();
  holdPlace(element, part, before(element, { top: top + 16, gap: 20 }));
  expect(element.getBoundingClientRect().top).toBe(top + 16);
  expect(next.getBoundingClientRect().top).toBe(top + 16 + 50 + 20);
});

test('placeOf(element) passes over siblings that are not rendered', () => {
  const { element, next } = page();
  element.after(document.createElement('script'));
  expect(placeOf(element).gap).toBe(
    next.getBoundingClientRect().top - element.getBoundingClientRect().bottom,
  );
});

test('holdPlace(element, part, before) draws a part that is higher closer', () => {
  const { element, part } = page();
  holdPlace(element, part, before(element, { height: 20 }));
  expect(part.className).toBe('part tight');
});

test.each([0, 2])(
  'holdPlace(element, part, before) holds no height with its end %s windows below',
  (windows) => {
    const { element, part } = page();
    const height = windows === 0 ? -placeOf(element).top : innerHeight * windows;
    holdPlace(element, part, before(element, { height }));
    expect(part.offsetHeight).toBe(50);
  },
);

test('holdPlace(element, part, before) lets go once nobody sees the part', async () => {
  const { element, part } = page();
  holdPlace(element, part, before(element, { height: 150 }));
  scrollTo(0, 100);
  await new Promise(requestAnimationFrame);
  expect(part.offsetHeight).toBe(150);
  scrollTo(0, innerHeight);
  await expect.poll(() => part.offsetHeight).toBe(50);
});

test('holdPlace(element, part, before) lets go once a reader uses the part', () => {
  const { element, part } = page();
  holdPlace(element, part, before(element, { height: 150 }));
  part.click();
  expect(part.offsetHeight).toBe(50);
});

test('holdPlace(element, part, before) leaves a page that a frame follows as low as it is', () => {
  const { element, part } = page();
  followHeight();
  onTestFinished(() => {
    delete document.documentElement.dataset['onrecordFollowed'];
  });
  holdPlace(element, part, before(element, { height: 150 }));
  expect(part.offsetHeight).toBe(50);
});
