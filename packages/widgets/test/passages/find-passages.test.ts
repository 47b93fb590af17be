import { expect, onTestFinished, test, vi } from 'vitest';
import { ferryPage, ferryStory, ferryText, highlighted, shows } from '../fixtures/ferry-story.js';

/** Something on the page, for the length of one test. */
function onPage(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  onTestFinished(() => {
    element.remove();
  });
  return element;
}

test('<onrecord-article> finds passages in what `text` names, wherever on the page it is', async () => {
  onPage(`<div id="story">${ferryText}</div>`);
  const element = await ferryPage('', { text: '#story' });
  await shows(element, 'late');
});

test('<onrecord-article text> may name several elements, one inside another', async () => {
  onPage(ferryText.replaceAll('<p>', '<p class="part"><b class="part">').replaceAll('</p>', '</b></p>'));
  const element = await ferryPage('', { text: '.part' });
  await shows(element, 'late');
  await shows(element, 'horn');
});

test('<onrecord-article text> leaves out the text inside the element itself', async () => {
  onPage('<div id="story"><p>“We will miss the horn in the fog”</p></div>');
  const element = await ferryPage(ferryText, { text: '#story' });
  await shows(element, 'horn');
  expect(element.showPassage('late')).toBe(false);
});

test.each([
  ['no selector', '##', 'expected a CSS selector of what holds the article’s text, got "##"'],
  ['nothing there', '#nowhere', 'got "#nowhere", which nothing on the page matches'],
])('<onrecord-article text> that is %s is told to the page’s owner once', async (_, text, message) => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = await ferryPage('', { text });
  await expect.poll(() => log.mock.calls.length).toBe(1);
  expect(log.mock.calls[0]?.[0]).toContain(message);
  const later = onPage('<p id="story">“It was always late,” said Ada.</p>');
  later.append('More');
  element.text = '#story';
  await shows(element, 'late');
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});

test('what `text` names may come later', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = await ferryPage('', { text: '#late-story' });
  onPage(`<div id="late-story">${ferryText}</div>`);
  await shows(element, 'late');
  log.mockRestore();
});

test('a passage that is edited is found again', async () => {
  const element = await ferryPage();
  await shows(element, 'horn');
  element.querySelectorAll('p')[1]!.firstChild!.nodeValue =
    'Others: “We will miss the old horn in the fog,” the choir wrote.';
  await expect
    .poll(() => element.showPassage('horn') && highlighted('onrecord-passage'))
    .toEqual(['We will miss the old horn in the fog']);
});

test('text that is put in later is searched', async () => {
  const element = await ferryPage('<div></div>');
  expect(element.showPassage('late')).toBe(false);
  element.querySelector('div')!.innerHTML = ferryText;
  await shows(element, 'late');
});

test('text that is put into an empty element later is searched', async () => {
  const element = await ferryPage(' ');
  element.innerHTML = ferryText;
  await shows(element, 'late');
});

test('a passage that goes is no longer shown', async () => {
  const element = await ferryPage();
  await shows(element, 'late');
  element.querySelector('p')!.remove();
  expect(element.showPassage('late')).toBe(false);
});

test('hidden text is searched when it is no longer hidden', async () => {
  const element = await ferryPage(`<div hidden>${ferryText}</div>`);
  expect(element.showPassage('late')).toBe(false);
  element.querySelector('div')!.hidden = false;
  await shows(element, 'late');
});

test('an article that is set later is looked for', async () => {
  const element = await ferryPage(ferryText, { article: undefined });
  element.article = ferryStory;
  await shows(element, 'late');
});

test('the text of an <onrecord-article> inside another is its own', async () => {
  const outer = await ferryPage(`<p>Before</p><onrecord-article>${ferryText}</onrecord-article>`);
  const inner = outer.querySelector('onrecord-article')!;
  inner.article = outer.article;
  await shows(inner, 'late');
  expect(outer.showPassage('late')).toBe(false);
});

test('a script that keeps changing the page beside the text has it read no more', async () => {
  const ticker = onPage('<p>0</p>').firstElementChild!;
  const element = await ferryPage();
  await shows(element, 'late');
  const read = vi.spyOn(globalThis, 'getComputedStyle');
  for (let i = 0; i < 20; i += 1) {
    ticker.textContent = String(i);
    await new Promise(requestAnimationFrame);
  }
  expect(read).not.toHaveBeenCalled();
  read.mockRestore();
});
