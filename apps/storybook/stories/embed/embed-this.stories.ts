import { quoteHtml, quotesHtml, reactionsHtml } from '@onrecord/core/html';
import '@onrecord/widgets/onrecord-quote-card';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
import { reactionsMapSvg } from '@onrecord/widgets/reactions-map-svg';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { tidePower } from '../articles/tide-power.js';
import { embedded } from './embedded.js';
import { languages, wordsIn } from './words-by-language.js';

type Quote = (typeof tidePower.quotes)[number]['id'];
type Topic = (typeof tidePower.topics)[number]['id'];

interface Args {
  readonly as: 'card' | 'cards' | 'map' | 'picture';
  readonly quote: Quote;
  readonly topic: Topic;
  readonly language: string;
}

const codeFor: Readonly<Record<Args['as'], (args: Args) => string>> = {
  card: ({ quote, language }) => `<onrecord-quote-card quote="${quote}">
${quoteHtml(tidePower, quote, { words: wordsIn(language) })}
</onrecord-quote-card>`,

  cards: ({ topic, language }) => `<onrecord-quote-cards filters="stance">
${quotesHtml(tidePower, { topic }, { words: wordsIn(language) })}
</onrecord-quote-cards>`,

  map: ({ language }) => `<onrecord-reactions-map>
${reactionsHtml(tidePower, {}, { words: wordsIn(language) })}
</onrecord-reactions-map>`,

  picture: ({ topic }) => reactionsMapSvg(tidePower, { topic, width: 640 }),
};

/** What a site pastes into an article: it has all its data in it, as HTML that reads well by itself. */
const meta: Meta<Args> = {
  title: 'Embed this',
  tags: ['!autodocs'],
  args: { quote: 'work', topic: 'station', language: 'en' },
  argTypes: {
    as: { control: false },
    quote: { control: 'select', options: tidePower.quotes.map(({ id }) => id) },
    topic: { control: 'select', options: tidePower.topics.map(({ id }) => id) },
    language: { control: 'select', options: languages },
  },
  render: (args) => embedded(codeFor[args.as](args), args.language),
};
export default meta;

type Story = StoryObj<Args>;

export const OneQuote: Story = {
  args: { as: 'card' },
  parameters: { controls: { include: ['quote', 'language'] } },
};

export const SetOfQuotes: Story = {
  args: { as: 'cards', topic: 'night-rest' },
  parameters: { controls: { include: ['topic', 'language'] } },
};

export const Map: Story = { args: { as: 'map' }, parameters: { controls: { include: ['language'] } } };

export const MapAsPicture: Story = {
  args: { as: 'picture' },
  parameters: { controls: { include: ['topic'] } },
};

export const InGerman: Story = { ...OneQuote, args: { as: 'card', language: 'de' } };

export const InArabic: Story = { ...OneQuote, args: { as: 'card', language: 'ar', quote: 'measure-first' } };
