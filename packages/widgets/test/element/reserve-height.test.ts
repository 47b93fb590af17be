import { expect, onTestFinished, test } from 'vitest';
import { reserveHeight } from '../../src/element/reserve-height.js';

/** A part 50 px high, with something after it that is seen, and room to scroll. */
function page(): { part: HTMLElement; next: HTMLElement } {
  const all = document.createElement('div');
  const [part, next, room] = ['50px', '50px', '300vh'].map((height) => {
    const block = document.createElement('div');
    block.style.blockSize = height === '50px' ? 'auto' : height;
    if (height === '50px') block.innerHTML = '<div style="block-size: 50px"></div>';
    return block;
  });
  all.append(part!, next!, room!);
  document.body.append(all);
  scrollTo(0, 0);
  onTestFinished(() => {
    all.remove();
  });
  return { part: part!, next: next! };
}

test('reserveHeight(part, height) keeps what follows where it was', () => {
  const { part, next } = page();
  const { top } = next.getBoundingClientRect();
  reserveHeight(part, 150);
  expect(next.getBoundingClientRect().top).toBe(top + 100);
});

test('reserveHeight(part, height) leaves a part that is higher as it is', () => {
  const { part } = page();
  reserveHeight(part, 20);
  expect(part.offsetHeight).toBe(50);
});

test('reserveHeight(part, height) reserves nothing where what follows is out of sight', () => {
  const { part } = page();
  reserveHeight(part, innerHeight * 2);
  expect(part.offsetHeight).toBe(50);
});

test('reserveHeight(part, height) gives the height back once what follows is out of sight', async () => {
  const { part } = page();
  reserveHeight(part, 150);
  scrollTo(0, innerHeight);
  await expect.poll(() => part.offsetHeight).toBe(50);
});
