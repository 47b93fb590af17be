import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-card';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './article.css';
import { nightMarket } from './articles/night-market.js';
import { tidePower } from './articles/tide-power.js';
import { shows } from './shows.js';

const meta: Meta = {
  title: 'Article',
  component: 'onrecord-article',
  render: ({ article, src, selected, text, marks, content = mapAndCards() }) => html`
    <onrecord-article .article=${article} .src=${src} .selected=${selected} .text=${text} ?marks=${marks}
      >${content}</onrecord-article
    >
  `,
};
export default meta;

function mapAndCards(): TemplateResult {
  return html`<onrecord-reactions-map></onrecord-reactions-map>
    <onrecord-quote-cards></onrecord-quote-cards>`;
}

/** A fictional text, as the page of a newspaper has it. */
function marketText(): TemplateResult {
  return html`<article class="story">
    <h2>Lanternfield’s night market may lose its square</h2>
    <p>
      For eleven years the stalls have opened at dusk between the fountain and the bank. From June they may
      have to do so under the roof of the old tram depot. “The square needs room to breathe, and the depot
      needs life,” Maribel Okoro-Lindqvist told the council on Tuesday, and had to say it twice over the noise
      from the gallery.
    </p>
    <p>
      The noise came from people with ladles. “Nobody walks twenty minutes for soup. They will eat at home, we
      will pack up by eight, and in a year the council will say that the market died of itself,” said Tobin
      Brandt, whose pot is the oldest on the square. A cyclist who was waiting for a bowl was “fine either
      way,” and cycled off with it.
    </p>
    <p>
      The depot has an owner’s pride of its own. “We welcome visitors as long as the rails stay where they
      are,” the Tram Heritage Society wrote to the council, and enclosed a plan of the rails.
    </p>
  </article>`;
}

/** Waits until the text has a control for a passage. */
async function isMarked({ canvasElement }: StoryContext): Promise<void> {
  await waitFor(() => expect(canvasElement.querySelector('[data-onrecord-marks]')).not.toBeNull());
}

export const MapAndCardsInStep: StoryObj = { args: { article: kremlinPause } };

export const OneActorSelected: StoryObj = { args: { article: kremlinPause, selected: 'ukraine' } };

export const FromAddress: StoryObj = {
  args: { src: '/articles/kremlin-pause.onrecord.json' },
  play: shows('onrecord-reactions-map', '[part=map]'),
};

export const AddressNotFound: StoryObj = {
  args: { src: '/articles/nothing-here.onrecord.json' },
  play: shows('onrecord-reactions-map', '[part=problem]'),
};

/** Every quote in the text is underlined and has a button that opens its card; so has a click on the words. */
export const TextWithMarks: StoryObj = {
  args: { article: nightMarket, marks: true, content: marketText() },
  play: isMarked,
};

/** An author’s own links and marks open cards too. */
export const MarkedByTheAuthor: StoryObj = {
  args: {
    article: nightMarket,
    content: html`<article class="story">
      <p>
        The stallholders are <a href="#soup" data-onrecord-quote="cold-soup">not amused</a>. The neighbors, in
        contrast, <mark data-onrecord-quote="sleep">look forward to their sleep</mark>.
      </p>
      <p><button type="button" data-onrecord-quote="room-to-breathe">What the deputy mayor said</button></p>
    </article>`,
  },
  play: isMarked,
};

/** “Show in article” on a card brings the reader to the words in the text, and Escape back. */
export const ShowInArticle: StoryObj = {
  args: {
    article: nightMarket,
    content: html`<onrecord-quote-card quote="cold-soup"></onrecord-quote-card>
      ${marketText()}<onrecord-quote-card quote="tracks"></onrecord-quote-card>`,
  },
  play: async ({ canvasElement }) => {
    const article = canvasElement.querySelector('onrecord-article');
    await waitFor(() => expect(article?.showPassage('cold-soup')).toBe(true));
  },
};

/** The text is elsewhere on the page, and `text` names it. */
export const TextElsewhere: StoryObj = {
  args: { article: nightMarket, marks: true, text: '.story' },
  render: ({ article, marks, text }) => html`
    <onrecord-article .article=${article} .text=${text} ?marks=${marks}>
      <onrecord-quote-card quote="cold-soup"></onrecord-quote-card>
    </onrecord-article>
    ${marketText()}
  `,
  play: isMarked,
};

/** Quotes in Arabic and Hebrew, in a text from right to left. */
export const RightToLeft: StoryObj = {
  args: {
    article: tidePower,
    marks: true,
    content: html`<article class="story" lang="ar" dir="rtl">
      <p>قالت نقابة الميناء إن المحطة خبر طيب. «البحر يعطينا العمل، والمحطة ستعطينا عملاً أكثر.»</p>
      <p lang="he">המעבדה מבקשת סבלנות. ”קודם מודדים, אחר כך בונים.“</p>
    </article>`,
  },
  play: isMarked,
};
