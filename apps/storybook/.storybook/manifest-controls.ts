import type { ArgTypesEnhancer } from 'storybook/internal/types';
import type { Decorator } from '@storybook/web-components-vite';

/** What the manifest documents without being an input of the element. */
const outputs = ['events', 'slots', 'css shadow parts', 'css states'];

/** Controls for what can be set, custom properties included; none for events, slots and parts. */
export const settableOnly: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      if (outputs.includes(argType.table?.category ?? '')) return [name, { ...argType, control: false }];
      if (!name.startsWith('--')) return [name, argType];
      const isText = name.endsWith('font') || name.endsWith('width');
      return [name, { ...argType, control: { type: isText ? 'text' : 'color' } }];
    }),
  );

/** Sets the custom properties among the args around the story. */
export const withCustomProperties: Decorator = (story, { args, argTypes, canvasElement }) => {
  for (const name of Object.keys(argTypes).filter((name) => name.startsWith('--'))) {
    const value: unknown = args[name];
    canvasElement.style.setProperty(name, typeof value === 'string' ? value : null);
  }
  return story();
};
