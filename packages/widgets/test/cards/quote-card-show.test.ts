import { ContextProvider } from '@lit/context';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { LitElement } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { articleContext } from '../../src/article/article-context.js';
import type { OnrecordShowEvent } from '../../src/cards/show-event.js';
import '../../src/onrecord-quote-card.js';
import { mount } from '../fixtures/mount.js';

/** Knows which quotes are in the text on the page, as an `<onrecord-article>` does. */
class TextAround extends LitElement {
  readonly passages = new Set(['stalling-tactic']);
  readonly provider = new ContextProvider(this, {
    context: articleContext,
    initialValue: {
      state: { status: 'ready', article: { ...kremlinPause, url: 'https://news.example/pause' } },
      selected: undefined,
      passages: this.passages,
    },
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
customElements.define('text-around', TextAround);

async function cardOf(quote: string): Promise<TextAround> {
  const around = new TextAround();
  const element = document.createElement('onrecord-quote-card');
  element.quote = quote;
  around.append(element);
  await mount(around);
  await expect.element(page.getByRole('button', { name: /^Share/ })).toBeVisible();
  return around;
}

const show = page.getByRole('button', { name: 'Show in article' });

test('<onrecord-quote-card> asks to show a quote that is in the text on the page', async () => {
  const around = await cardOf('stalling-tactic');
  const asked: OnrecordShowEvent[] = [];
  around.addEventListener('onrecord-show', (event) => asked.push(event));
  await show.click();
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    quote: 'stalling-tactic',
    article: { id: 'kremlin-pause' },
    cancelable: true,
  });
  expect(page.getByRole('link').elements()).toEqual([]);
});

test('<onrecord-quote-card> links to the article where the quote isn’t in the text on the page', async () => {
  await cardOf('pausing');
  await expect.element(page.getByRole('link', { name: 'Read the article' })).toBeVisible();
  expect(show.elements()).toEqual([]);
});
