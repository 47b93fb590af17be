import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityTree, accessibleNodes } from '../fixtures/accessibility-tree.js';
import { coloursIn } from '../fixtures/colours-in.js';
import { emulate } from '../fixtures/media.js';
import { actor, country, list, map, zoom } from '../fixtures/reactions-map.js';
import { violations } from '../fixtures/violations.js';

/** Gives the page a style for the length of one test. */
function stylePage(style: string): void {
  const { documentElement } = document;
  documentElement.setAttribute('style', style);
  onTestFinished(() => {
    documentElement.removeAttribute('style');
  });
}

const named = (names: readonly { readonly role: string; readonly name: string }[]): string[] =>
  names.map(({ role, name }) => `${role} ${name}`);

test('<onrecord-reactions-map> is announced in this order: title, topics, summary, list, zoom, map, legend', async () => {
  await map();
  const parts = ['heading', 'radio', 'status', 'toolbar', 'group', 'list', 'DisclosureTriangle'];
  const tree = await accessibilityTree();
  const order = tree.filter(({ role, name }) => parts.includes(role) && (name !== '' || role === 'status'));
  expect(named(order)).toEqual([
    'heading Reactions: Russia’s pause in the talks',
    'group Topic',
    'radio Russia’s pause in the talks',
    'radio Trump’s quick-truce plan',
    'status ',
    'toolbar Actors',
    'toolbar Zoom',
    'group Map',
    'list Legend',
    'DisclosureTriangle How borders are drawn',
  ]);
});

test('<onrecord-reactions-map> is a region with the title as its name', async () => {
  await map();
  expect(named(await accessibleNodes('region'))).toEqual(['region Reactions: Russia’s pause in the talks']);
});

test('<onrecord-reactions-map> is announced as buttons that open something: actors, then countries', async () => {
  await map({ selected: 'china' });
  const buttons = (await accessibleNodes('button')).filter(({ states }) => 'expanded' in states);
  expect(buttons.map(({ name, states }) => [name, states['expanded']])).toEqual([
    ['Kremlin Initiator', false],
    ['NATO Critical Calls it stalling', false],
    ['Ukraine Critical Sees pressure to accept bad terms', false],
    ['China Neutral Asks both sides to talk', true],
    ['India Neutral Concerned, blames nobody', false],
    ['A European security expert Critical Says Moscow is buying time', false],
    ['Military analysts Critical Warn of a new offensive', false],
    ['Russia: Kremlin, Initiator', false],
    ['Ukraine: Critical', false],
    ['China: Neutral', true],
    ['India: Neutral', false],
  ]);
});

test('<onrecord-reactions-map> announces which part of the world is seen', async () => {
  await map();
  const buttons = (await accessibleNodes('button')).filter(({ states }) => 'pressed' in states);
  expect(buttons.map(({ name, states }) => [name, states['pressed']])).toEqual([
    ['World', 'true'],
    ['Close-up', 'false'],
    ['Europe', 'false'],
    ['Asia', 'false'],
  ]);
});

test('<onrecord-reactions-map> hides patterns, signs and the names on the map from assistive technology', async () => {
  await map({ selected: 'nato' });
  const roles = new Set((await accessibilityTree()).map(({ role }) => role));
  expect([...roles].filter((role) => /image|graphics|svg/iu.test(role))).toEqual([]);
});

test('<onrecord-reactions-map> announces the summary whenever it changes', async () => {
  await map();
  const [status] = await accessibleNodes('status');
  expect(status?.states).toMatchObject({ live: 'polite', atomic: true });
  const region = page.getByRole('status').element();
  await page.getByRole('radio', { name: 'Trump’s quick-truce plan' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('3 of 5 actors');
  // A live region that is put in anew isn't announced.
  expect(page.getByRole('status').element()).toBe(region);
});

test('<onrecord-reactions-map> announces quotes by moving to them, under the actor’s name', async () => {
  await map();
  actor(/^NATO/).focus();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(async () => named((await accessibilityTree()).filter(({ states }) => states['focused'] === true)))
    .toContain('group Quotes: NATO');
});

test.each(['light', 'dark'])(
  '<onrecord-reactions-map> passes axe on a %s page, with quotes open',
  async (scheme) => {
    stylePage(`color-scheme: ${scheme}; background: Canvas; color: CanvasText`);
    const element = await map({ selected: 'nato' });
    await expect.element(page.getByRole('group', { name: 'Quotes: NATO' })).toBeVisible();
    expect(await violations(element)).toEqual([]);
  },
);

test.each([
  ['light', 'dark', '184 69 11'],
  ['dark', 'light', '240 149 95'],
])(
  '<onrecord-reactions-map> follows a %s page where the reader’s system is %s',
  async (scheme, system, colour) => {
    stylePage(`color-scheme: ${scheme}; background: Canvas; color: CanvasText`);
    await emulate('', { 'prefers-color-scheme': system });
    const element = await map();
    const swatch = element.renderRoot.querySelector('.legend .swatch')!;
    expect(await coloursIn(swatch.getBoundingClientRect())).toContain(colour);
  },
);

test('<onrecord-reactions-map> paints stances in the reader’s own colours where these are forced', async () => {
  await emulate('', { 'forced-colors': 'active' });
  const element = await map();
  const system = document.createElement('div');
  system.style.cssText = 'color: CanvasText; background: Canvas; forced-color-adjust: none';
  document.body.append(system);
  const { color, backgroundColor } = getComputedStyle(system);
  system.remove();
  const [ground, ink] = ['rect', 'path'].map((part) =>
    getComputedStyle(element.renderRoot.querySelector(`#map-critical ${part}`)!),
  );
  expect([ground?.fill, ink?.stroke]).toEqual([color, backgroundColor]);
});

test('<onrecord-reactions-map> tells stances apart from no stance where colours are forced', async () => {
  await emulate('', { 'forced-colors': 'active' });
  const element = await map();
  const swatches = [...element.renderRoot.querySelectorAll('.legend .swatch')];
  const seen: string[] = [];
  for (const swatch of swatches) {
    const colours = await coloursIn(swatch.getBoundingClientRect());
    seen.push([...colours].sort().join(', '));
  }
  expect(new Set(seen).size).toBe(swatches.length);
});

test.each([
  [320, 'reflows without scrolling sideways'],
  [1000, 'fits'],
])('<onrecord-reactions-map> on a page of %i px %s, with quotes open', async (width) => {
  await page.viewport(width, 256);
  onTestFinished(() => page.viewport(1000, 700));
  await map({ selected: 'nato' });
  await expect.element(page.getByRole('group', { name: 'Quotes: NATO' })).toBeInTheDocument();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test.each([320, 1000])(
  '<onrecord-reactions-map> has targets of 24 px and more on a page of %i px',
  async (width) => {
    await page.viewport(width, 700);
    onTestFinished(() => page.viewport(1000, 700));
    const element = await map({ selected: 'nato' });
    await expect.element(page.getByRole('group', { name: 'Quotes: NATO' })).toBeInTheDocument();
    const targets = [...element.renderRoot.querySelectorAll('button, label, summary, [role="button"]')];
    const small = targets.filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return Math.round(Math.min(width, height)) < 24;
    });
    expect(targets.length).toBeGreaterThan(15);
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  },
);

test.each([320, 1000])(
  '<onrecord-reactions-map> cuts nothing off on a page of %i px where a reader spaces the text out',
  async (width) => {
    await page.viewport(width, 700);
    onTestFinished(() => page.viewport(1000, 700));
    const element = await map({ selected: 'nato' });
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    (element.renderRoot as ShadowRoot).adoptedStyleSheets.push(spacing);
    await element.updateComplete;
    const cut = [
      ...element.renderRoot.querySelectorAll<HTMLElement>('button, p, h2, li, label, blockquote'),
    ].filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
    );
    expect(cut.map(({ textContent }) => textContent)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test('<onrecord-reactions-map> keeps names on the map clear of each other where a page spaces text out', async () => {
  stylePage('letter-spacing: 0.12em; word-spacing: 0.16em');
  const element = await map();
  const name = element.renderRoot.querySelector('.labels text')!;
  expect(getComputedStyle(name).letterSpacing).toBe('normal');
});

test('<onrecord-reactions-map> moves nothing where a reader wants less motion', async () => {
  await emulate('', { 'prefers-reduced-motion': 'reduce' });
  const element = await map();
  await list.getByRole('button', { name: /^NATO/ }).click();
  await zoom.getByRole('button', { name: 'Asia' }).click();
  expect(element.renderRoot.querySelectorAll('.widget')).toHaveLength(1);
  expect((element.renderRoot as ShadowRoot).getAnimations()).toEqual([]);
});

test.each([
  ['ltr', -1],
  ['rtl', 1],
])('<onrecord-reactions-map> has its list on the side where %s text begins', async (dir, side) => {
  const element = await map();
  element.dir = dir;
  const of = (part: string) => element.renderRoot.querySelector(`[part="${part}"]`)!.getBoundingClientRect();
  expect(Math.sign(of('actors').x - of('map').x)).toBe(side);
});

test('<onrecord-reactions-map> draws the world the same way round where text runs from right to left', async () => {
  const element = await map();
  element.dir = 'rtl';
  expect(country(/^Russia/).getBoundingClientRect().right).toBeGreaterThan(
    country(/^Ukraine/).getBoundingClientRect().right,
  );
});
