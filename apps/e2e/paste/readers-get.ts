import type { Page } from 'playwright';

/** From most to least. */
export const outcomes = ['widget', 'all words', 'picture', 'link', 'nothing'] as const;

export type Outcome = (typeof outcomes)[number];

/** What tells a reader that a widget is all there. */
export interface Content {
  /** Each of them is part of the readable HTML, and the first one is in the widget. */
  readonly words: readonly [string, ...string[]];
  /** Some of them are in a link to it. */
  readonly names: readonly string[];
}

/** What readers get of a paste in `<main>`. Where a script works on the page, it is through with it once it is with the `<footer>`. */
export async function readersGet(page: Page, content: Content): Promise<Outcome> {
  const [word] = content.words;
  if ((await page.locator('footer').count()) > 0)
    await page.waitForFunction(hasWidget, { root: 'footer', word });
  const [frame] = page.mainFrame().childFrames();
  await frame?.waitForFunction(hasWidget, { root: 'body', word });
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  if (frame !== undefined) return 'widget';
  const left = await page.evaluate(leftIn, content);
  if (!(await page.evaluate(hasWidget, { root: 'main', word }))) return left;
  if (left === 'all words') throw new Error(`expected the widget in the place of "${word}", got both`);
  return 'widget';
}

// These run in the page, each for itself.

function hasWidget({ root, word }: { root: string; word: string }): boolean {
  return [...document.querySelectorAll(`${root} *`)].some(
    (element) =>
      element.localName.startsWith('onrecord-') &&
      element.checkVisibility() &&
      element.getBoundingClientRect().height > 20 &&
      element.shadowRoot?.textContent.includes(word) === true,
  );
}

function leftIn({ words, names }: Content): Outcome {
  const main = document.querySelector('main');
  const text = main?.innerText.replaceAll(/\s+/gu, ' ') ?? '';
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')];
  const isNamed = links.some(({ innerText }) => names.some((name) => innerText.includes(name)));
  if (isNamed && words.every((word) => text.includes(word))) return 'all words';
  const pictures = [...document.images];
  if (pictures.some(({ alt, naturalWidth }) => naturalWidth > 0 && names.some((name) => alt.includes(name))))
    return 'picture';
  return isNamed ? 'link' : 'nothing';
}
