import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OnrecordShowEvent } from '../../src/cards/show-event.js';
import { ferryPage, ferryStory, ferryText, highlighted, shows } from '../fixtures/ferry-story.js';
import { emulate } from '../fixtures/media.js';
import { settle } from '../fixtures/mount.js';

test('showPassage(quote) highlights the words in the page', async () => {
  const element = await ferryPage();
  await shows(element, 'late');
  expect(highlighted('onrecord-passage')).toEqual(['It was always late']);
});

test('showPassage(quote) is false for a quote that the page doesn’t have', async () => {
  const element = await ferryPage();
  await shows(element, 'late');
  expect(element.showPassage('elsewhere')).toBe(false);
});

test('an onrecord-show event is answered by preventDefault() where its passage is shown', async () => {
  const element = await ferryPage();
  await shows(element, 'late');
  const answer = (quote: string): boolean => {
    const event = new OnrecordShowEvent(quote, ferryStory);
    element.querySelector('p')!.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(['horn', 'elsewhere'].map(answer)).toEqual([true, false]);
});

test('an onrecord-show event that a page has answered, or of another article, shows nothing', async () => {
  const element = await ferryPage();
  await shows(element, 'late');
  await userEvent.keyboard('{Escape}');
  const answered = new OnrecordShowEvent('horn', ferryStory);
  answered.preventDefault();
  element.dispatchEvent(answered);
  element.dispatchEvent(new OnrecordShowEvent('horn', { ...ferryStory, id: 'another' }));
  expect(highlighted('onrecord-passage')).toEqual([]);
});

test('a passage that is shown has the focus in its block, and Escape takes it back', async () => {
  const element = await ferryPage(`<button>Show</button>${ferryText}`);
  const button = page.getByRole('button', { name: 'Show' });
  button.element().addEventListener('click', () => element.showPassage('horn'));
  await shows(element, 'horn');
  await button.click();
  expect(document.activeElement?.textContent).toContain('the choir wrote');
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(button.element());
  expect(highlighted('onrecord-passage')).toEqual([]);
});

test('showing a passage leaves no attribute on the page once the focus has gone on', async () => {
  const element = await ferryPage();
  const before = element.innerHTML;
  await shows(element, 'horn');
  (document.activeElement as HTMLElement).blur();
  expect(element.innerHTML).toBe(before);
});

test('a click anywhere ends the highlight', async () => {
  const element = await ferryPage(`${ferryText}<button>Other</button>`);
  await shows(element, 'horn');
  await page.getByRole('button', { name: 'Other' }).click();
  expect(highlighted('onrecord-passage')).toEqual([]);
});

test('the click that asks for a passage doesn’t end its highlight', async () => {
  const element = await ferryPage(`${ferryText}<button>Show</button>`);
  await shows(element, 'late');
  const button = page.getByRole('button', { name: 'Show' });
  button.element().addEventListener('click', () => element.showPassage('horn'));
  await button.click();
  expect(highlighted('onrecord-passage')).toEqual(['We will miss the horn in the fog']);
});

test('a passage is shown in the middle of the window, however long its paragraph', async () => {
  await emulate('', { 'prefers-reduced-motion': 'reduce' });
  const words = 'The sea was calm that day. '.repeat(900);
  const element = await ferryPage(`<p>${words}“It was always late,” said Ada. ${words}${words}</p>`);
  await shows(element, 'late');
  const [range] = CSS.highlights.get('onrecord-passage') ?? [];
  const { top, bottom } = (range as Range).getBoundingClientRect();
  expect(Math.abs((top + bottom) / 2 - innerHeight / 2)).toBeLessThan(40);
});

test('a passage is scrolled to at once for readers who want less motion', async () => {
  await emulate('', { 'prefers-reduced-motion': 'reduce' });
  const element = await ferryPage();
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  await shows(element, 'late');
  expect(scroll).toHaveBeenLastCalledWith({ block: 'center', behavior: 'instant' });
  scroll.mockRestore();
});

test('a passage in folded details is unfolded', async () => {
  const element = await ferryPage(`<details><summary>More</summary>${ferryText}</details>`);
  await shows(element, 'late');
  await expect.element(page.getByText('It was always late')).toBeVisible();
});

test('a passage that a page hides meanwhile isn’t shown', async () => {
  const element = await ferryPage(`<div>${ferryText}</div>`);
  await shows(element, 'late');
  element.querySelector('div')!.style.display = 'none';
  expect(element.showPassage('late')).toBe(false);
});

test('a passage that is shown is announced', async () => {
  const element = await ferryPage();
  await shows(element, 'late');
  await expect
    .element(page.getByRole('status').filter({ hasText: 'Escape' }))
    .toHaveTextContent('The passage is highlighted in the article. Escape goes back.');
});

test('a passage across paragraphs is shown whole', async () => {
  const text = 'We will wait, said the choir, and then we will sing';
  const quote = { id: 'two', text, speaker: 'choir', attribution: 'direct' } as const;
  const element = await ferryPage('<p>“We will wait, said the choir,</p><p>and then we will sing”</p>', {
    article: { ...ferryStory, quotes: [quote] },
  });
  await shows(element, 'two');
  expect(highlighted('onrecord-passage')).toEqual(['We will wait, said the choir,and then we will sing']);
});

test('without custom highlights the passage is selected, until Escape', async () => {
  const { highlights } = CSS;
  Reflect.deleteProperty(CSS, 'highlights');
  const element = await ferryPage();
  await shows(element, 'late');
  expect(getSelection()?.toString()).toBe('It was always late');
  await userEvent.keyboard('{Escape}');
  expect(getSelection()?.toString()).toBe('');
  Object.assign(CSS, { highlights });
});

test('an <onrecord-article> that is removed takes its highlight and its rules with it', async () => {
  const element = await ferryPage();
  await shows(element, 'late');
  const rules = document.adoptedStyleSheets.length;
  element.remove();
  expect(highlighted('onrecord-passage')).toEqual([]);
  expect(document.adoptedStyleSheets).toHaveLength(rules - 1);
});

test('an <onrecord-article> that is put back finds its passages again', async () => {
  const element = await ferryPage();
  await shows(element, 'late');
  element.remove();
  document.body.append(element);
  await shows(element, 'late');
  expect(highlighted('onrecord-passage')).toEqual(['It was always late']);
});

test('a passage that is shown stays highlighted when another one is pointed at no longer', async () => {
  const element = await ferryPage(ferryText, { marks: true });
  await shows(element, 'late');
  const control = page.getByRole('button', { name: 'Quote: Ada Ferrier' }).element();
  control.dispatchEvent(new Event('pointerenter'));
  control.dispatchEvent(new Event('pointerleave'));
  expect(highlighted('onrecord-passage')).toEqual(['It was always late']);
});

test('two articles on one page highlight their own passages', async () => {
  const one = await ferryPage();
  const other = await ferryPage('<p>“The tea was hot,” said Ada.</p>', {
    article: {
      ...ferryStory,
      id: 'tea',
      quotes: [{ id: 'hot', text: 'The tea was hot', speaker: 'ada', attribution: 'direct' }],
    },
  });
  await shows(one, 'late');
  await shows(other, 'hot');
  expect(highlighted('onrecord-passage')).toEqual(['It was always late', 'The tea was hot']);
  other.remove();
  expect(highlighted('onrecord-passage')).toEqual(['It was always late']);
});

test('a passage in a shadow tree is highlighted by rules in that tree', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const element = await ferryPage();
  root.append(element);
  await shows(element, 'late');
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(document.adoptedStyleSheets).toHaveLength(0);
  host.remove();
});

test('a second passage is announced as the first was, in the language of the widgets', async () => {
  const element = await ferryPage();
  await shows(element, 'late');
  await settle(element);
  const announcement = element.renderRoot.querySelector('[role=status]')!;
  const announced = vi.fn();
  const observer = new MutationObserver(announced);
  observer.observe(announcement, { childList: true, subtree: true });
  await shows(element, 'horn');
  await expect.poll(() => announced.mock.calls.length).toBe(1);
  expect(announcement.textContent).toContain('highlighted in the article');
  expect(announcement.getAttribute('lang')).toBe('en');
  observer.disconnect();
});
