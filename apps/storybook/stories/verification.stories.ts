import { anchorQuote, verifyQuotes, type Article, type QuoteCheck } from '@onrecord/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { nightMarket } from './articles/night-market.js';
import './verification.css';

const published =
  'The stalls must go, the council said. “We never promised a car park,” said one member, and “nobody was asked” another.';

const quotes = ['We never promised a car park,', 'nobody was asked'].map((text, index) => {
  const anchor = anchorQuote(published, text);
  const attribution = index === 0 ? ('direct' as const) : ('mixed' as const);
  return { id: `quote-${index}`, text, speaker: 'anyone', attribution, ...(anchor && { anchor }) };
});
const article: Article = { ...nightMarket, quotes };

/** What `verifyQuotes` says of two quotes, for whatever text you put in. */
const meta: Meta<{ text: string }> = {
  title: 'Article data/Verification',
  args: { text: published },
  argTypes: { text: { control: 'text' } },
  render: ({ text }) => html`
    <div class="verification">
      <blockquote>${text}</blockquote>
      <table>
        <thead>
          <tr>
            <th scope="col">Quote</th>
            <th scope="col">Verdict</th>
            <th scope="col">The text has</th>
          </tr>
        </thead>
        <tbody>
          ${verifyQuotes(article, text).map(
            (check, index) =>
              html`<tr>
                <th scope="row">${quotes[index]?.text}</th>
                <td>${check.verdict}</td>
                <td>${whatTheTextHas(check)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `,
};
export default meta;

type Story = StoryObj<{ text: string }>;

export const AsPublished: Story = {};

export const OtherTypography: Story = {
  args: {
    text: published
      .replace(/[“”]/gu, '"')
      .replace('car park', 'car\u00A0park')
      .replace('nobody was', 'nobody  was'),
  },
};

export const MovedByACorrection: Story = { args: { text: `Corrected on Monday. ${published}` } };

export const AWordLeftOut: Story = { args: { text: published.replace('never ', '') } };

export const QuotesTakenOut: Story = { args: { text: 'The stalls must go, the council said.' } };

function whatTheTextHas(check: QuoteCheck) {
  if (check.verdict !== 'altered') return 'text' in check ? check.text : '';
  return check.changes.map(
    ({ quote, text }) => html`<del>${quote}</del> <ins>${text}</ins> in “${check.text}”`,
  );
}
