import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openPanels } from '../../src/cards/popover-fallback.js';

/** Buttons and what they name, which the browser opens nothing of, as it is no popover. */
function buttons(): { open: () => string[]; click: (id: string) => Promise<void>; said: string[] } {
  const root = document.createElement('div');
  root.innerHTML = `
    <button popovertarget="one">one</button>
    <div id="one"><input><button popovertarget="inner">inner</button><div id="inner"></div></div>
    <button popovertarget="two">two</button><div id="two"></div>`;
  document.body.append(root);
  onTestFinished(() => {
    root.remove();
  });
  openPanels(root);
  const said: string[] = [];
  for (const panel of root.querySelectorAll('div'))
    for (const type of ['beforetoggle', 'toggle'] as const)
      panel.addEventListener(type, ({ newState }) => said.push(`${type} ${newState}`));
  return {
    open: () => [...root.querySelectorAll('.open')].map(({ id }) => id),
    click: (id) => userEvent.click(root.querySelector(`[popovertarget=${id}]`)!),
    said,
  };
}

test('openPanels(root) opens a panel by its button, and closes it by it', async () => {
  const { open, click, said } = buttons();
  await click('one');
  expect(open()).toEqual(['one']);
  await click('one');
  expect(open()).toEqual([]);
  expect(said).toEqual(['beforetoggle open', 'toggle open', 'beforetoggle closed', 'toggle closed']);
});

test('openPanels(root) has one panel open, and those inside it', async () => {
  const { open, click } = buttons();
  await click('one');
  await click('inner');
  expect(open()).toEqual(['one', 'inner']);
  await click('two');
  expect(open()).toEqual(['two']);
});

test('openPanels(root) closes on Escape what is open within another panel first', async () => {
  const { open, click } = buttons();
  await click('one');
  await click('inner');
  await userEvent.keyboard('{Escape}');
  expect(open()).toEqual(['one']);
  await userEvent.keyboard('{Escape}');
  expect(open()).toEqual([]);
});
