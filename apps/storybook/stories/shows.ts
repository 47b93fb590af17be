import type { StoryContext } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

/** A play function that ends when an element of the story shows something, and fails if it never does. */
export function shows(tag: string, selector: string): (context: StoryContext) => Promise<void> {
  return async ({ canvasElement }) => {
    await waitFor(async () => {
      const element = canvasElement.querySelector(tag);
      await expect(element?.shadowRoot?.querySelector(selector)).not.toBeNull();
    });
  };
}
