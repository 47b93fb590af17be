import manifest from '@onrecord/widgets/custom-elements.json' with { type: 'json' };
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import { settableOnly, withCustomProperties } from './manifest-controls.js';
import './preview.css';

setCustomElementsManifest(manifest);
// A busy machine is given time.
configure({ asyncUtilTimeout: 20_000 });

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Newsroom page',
          'Embed this',
          'Make it yours',
          'Playground',
          'Drafting desk',
          'Reactions map',
          'Quote card',
          'Quote cards',
          'Article',
          'Article data',
        ],
      },
    },
  },
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: { title: 'Scheme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'light', direction: 'ltr' },
  argTypesEnhancers: [settableOnly],
  decorators: [
    withCustomProperties,
    (story, { globals }) => {
      document.documentElement.style.colorScheme = String(globals['scheme']);
      document.documentElement.dir = String(globals['direction']);
      document.documentElement.lang = 'en';
      return story();
    },
  ],
};

export default preview;
