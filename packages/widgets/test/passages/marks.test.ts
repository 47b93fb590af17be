import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { activeElement } from '../../src/passages/active-element.js';
import { controls, ferryPage, ferryStory, ferryText, highlighted } from '../fixtures/ferry-story.js';
import { emulate } from '../fixtures/media.js';
import { settle } from '../fixtures/mount.js';
import { violations } from '../fixtures/violations.js';

const card = page.getByRole('dialog');

function names(): (string | null)[] {
  return controls.elements().map((control) => control.getAttribute('aria-label'));
}

test('without `marks` a text has no controls', async () => {
  const element = await ferryPage();
  await expect.poll(() => element.showPassage('late')).toBe(true);
  expect(controls.elements()).toHaveLength(0);
});

test('<onrecord-article marks> has a control for each passage of speech, in the order of the text', async () => {
  const quotes = [...ferryStory.quotes].reverse();
  const element = await ferryPage(ferryText, { marks: true, article: { ...ferryStory, quotes } });
  await expect.poll(names).toEqual(['Quote: Ada Ferrier', 'Quote: Harbor Choir', 'Quote: Harbor Choir']);
  expect(await violations(element)).toEqual([]);
});

test('controls are named in the language of the widgets, whatever the page’s', async () => {
  await ferryPage(`<div lang="pt">${ferryText}</div>`, { marks: true });
  await expect.element(controls.first()).toHaveAttribute('lang', 'en');
});

test('<onrecord-article marks> draws the passages', async () => {
  await ferryPage(ferryText, { marks: true });
  await expect
    .poll(() => highlighted('onrecord-mark'))
    .toEqual(['It was always late', 'We will miss the horn in the fog', 'the tea']);
});

test('passages aren’t drawn where colours are forced, which would make them look selected', async () => {
  await emulate('', { 'forced-colors': 'active' });
  await ferryPage(ferryText, { marks: true });
  await expect.element(controls.first()).toBeVisible();
  expect(highlighted('onrecord-mark')).toEqual([]);
});

test('controls come in the order of the text for the keyboard', async () => {
  await ferryPage(`<a href="#a">Before</a>${ferryText}<a href="#b">After</a>`, { marks: true });
  await expect.element(controls.first()).toBeVisible();
  (page.getByRole('link', { name: 'Before' }).element() as HTMLElement).focus();
  const visited: (string | undefined)[] = [];
  for (let i = 0; i < 4; i += 1) {
    await userEvent.tab();
    const { activeElement: active } = document;
    visited.push(
      active?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? active?.textContent.slice(0, 20),
    );
  }
  expect(visited).toEqual(['Quote: Ada Ferrier', 'Quote: Harbor Choir', 'Quote: Harbor Choir', 'After']);
});

test('marks split, wrap and move no node of the page, and leave none behind', async () => {
  const element = await ferryPage();
  await expect.poll(() => element.showPassage('late')).toBe(true);
  await userEvent.keyboard('{Escape}');
  const nodes = (): Node[] => [...element.querySelectorAll('p')].flatMap(({ childNodes }) => [...childNodes]);
  const before = nodes();
  element.marks = true;
  await expect.element(controls.first()).toBeVisible();
  expect(nodes().filter((node) => !(node instanceof HTMLSpanElement))).toEqual(before);
  element.marks = false;
  await settle(element);
  expect(nodes()).toEqual(before);
});

test('marks add nothing to the words of the page', async () => {
  const element = await ferryPage(ferryText, { marks: true });
  const { textContent } = element;
  await expect.element(controls.first()).toBeVisible();
  expect(element.textContent).toBe(textContent);
});

test('a control opens the card of its quote, and Escape closes it and gives the focus back', async () => {
  const element = await ferryPage(ferryText, { marks: true });
  await controls.nth(1).click();
  await expect.element(card).toBeVisible();
  await expect.element(card.getByRole('blockquote')).toHaveTextContent('We will miss the horn in the fog');
  expect(highlighted('onrecord-passage')).toEqual(['We will miss the horn in the fog']);
  expect(await violations(element)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(card).not.toBeInTheDocument();
  await expect.poll(() => activeElement()).toBe(controls.nth(1).element());
});

test('the card’s button closes it', async () => {
  await ferryPage(ferryText, { marks: true });
  await controls.first().click();
  await card.getByRole('button', { name: 'Close' }).click();
  await expect.element(card).not.toBeInTheDocument();
  (document.activeElement as HTMLElement).blur();
  await userEvent.hover(document.body);
  await expect.poll(() => highlighted('onrecord-passage')).toEqual([]);
});

test('the card has the focus, and its name says whose quote it is', async () => {
  await ferryPage(ferryText, { marks: true });
  await controls.first().click();
  await expect.element(card).toHaveAccessibleName('Quote: Ada Ferrier');
  expect(activeElement()).toBe(card.element());
});

test('a click on marked words opens their card', async () => {
  await ferryPage(ferryText, { marks: true });
  await expect.element(controls.first()).toBeVisible();
  const [range] = CSS.highlights.get('onrecord-mark') ?? [];
  const { x, y, width, height } = (range as Range).getBoundingClientRect();
  const block = (range as Range).startContainer.parentElement!;
  const at = { bubbles: true, clientX: x + width / 2, clientY: y + height / 2 };
  block.dispatchEvent(new MouseEvent('click', at));
  await expect.element(card.getByRole('blockquote')).toHaveTextContent('It was always late');
});

test('a click beside marked words opens nothing', async () => {
  const element = await ferryPage(ferryText, { marks: true });
  await expect.element(controls.first()).toBeVisible();
  const { left, top } = element.querySelector('p')!.getBoundingClientRect();
  const at = { bubbles: true, clientX: left + 2, clientY: top + 8 };
  element.querySelector('p')!.dispatchEvent(new MouseEvent('click', at));
  expect(element.renderRoot.querySelector('[popover]')).toBeNull();
});

test.each([
  ['link' as const, '<a href="#late" data-onrecord-quote="late">Ada complains</a>'],
  ['button' as const, '<button data-onrecord-quote="late">Ada complains</button>'],
])('a %s of the author with data-onrecord-quote opens the card', async (role, control) => {
  const element = await ferryPage(`<p>${control}</p>${ferryText}`);
  await expect.poll(() => element.showPassage('late')).toBe(true);
  await page.getByRole(role).click();
  await expect.element(card.getByRole('blockquote')).toHaveTextContent('It was always late');
  expect(location.hash).toBe('');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole(role)).toHaveFocus();
});

test('words that the author marked get a control, and are the passage', async () => {
  const element = await ferryPage(
    '<p>Late again, says <mark data-onrecord-quote="late">the ferrier</mark>.</p>',
  );
  await controls.click();
  await expect.element(card.getByRole('blockquote')).toHaveTextContent('It was always late');
  expect(element.showPassage('late')).toBe(true);
  expect(highlighted('onrecord-passage')).toContain('the ferrier');
});

test('a passage that the author marked isn’t marked again', async () => {
  const html = '<p>“<a href="#x" data-onrecord-quote="late">It was always late</a>,” said Ada.</p>';
  await ferryPage(`${html}<p>“We will miss the horn in the fog”</p>`, { marks: true });
  await expect.poll(names).toEqual(['Quote: Harbor Choir']);
});

test('a mark of the author that names no quote is told to the page’s owner once', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = await ferryPage(`${ferryText}<mark data-onrecord-quote="gone">Words</mark>`);
  await expect.poll(() => element.showPassage('late')).toBe(true);
  expect(log.mock.calls.map(([text]) => String(text))).toEqual([
    'onrecord: data-onrecord-quote: expected the id of a quote in the article "ferry", got "gone"',
  ]);
  log.mockRestore();
});

test('overlapping passages have a control each, and a click opens the shorter one', async () => {
  const quotes = ['It was always late', 'always'].map((text, i) => ({
    id: `q${i}`,
    text,
    speaker: 'ada',
    attribution: 'direct' as const,
  }));
  await ferryPage('<p>“It was always late,” said Ada.</p>', {
    marks: true,
    article: { ...ferryStory, quotes },
  });
  await expect.poll(names).toHaveLength(2);
  const ranges = [...(CSS.highlights.get('onrecord-mark') ?? [])] as Range[];
  const { x, y, width, height } = ranges[1]!.getBoundingClientRect();
  const at = { bubbles: true, clientX: x + width / 2, clientY: y + height / 2 };
  page.getByText('said Ada').element().dispatchEvent(new MouseEvent('click', at));
  await expect.element(card.getByRole('blockquote')).toHaveTextContent('always');
});

test('the control of a passage in a link stands after the link', async () => {
  const html = '<div><a href="#x" style="display: block">“It was always late,” said Ada.</a></div>';
  const element = await ferryPage(html, { marks: true });
  await expect.element(controls).toBeVisible();
  expect(element.querySelector('a span')).toBeNull();
});

test('controls are there again when a page has written its text anew', async () => {
  const element = await ferryPage(ferryText, { marks: true });
  await expect.poll(names).toHaveLength(3);
  for (const paragraph of element.querySelectorAll('p')) {
    const words = paragraph.textContent;
    paragraph.textContent = words;
  }
  expect(names()).toHaveLength(0);
  await expect.poll(names).toHaveLength(3);
});

test('an <onrecord-article> that is removed takes its controls with it', async () => {
  const element = await ferryPage(ferryText, { marks: true });
  await expect.poll(names).toHaveLength(3);
  element.remove();
  expect(element.querySelector('[data-onrecord-marks]')).toBeNull();
  expect(highlighted('onrecord-mark')).toEqual([]);
});
