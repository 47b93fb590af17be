import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { harborText } from './harbor-text.js';
import './drafting-desk.js';

/** Paste a news article: its quotes and their speakers are marked as you type, for you to correct. Nothing leaves the page. */
const meta: Meta<{ text: string }> = {
  title: 'Drafting desk',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  args: { text: harborText },
  render: ({ text }) => html`<drafting-desk .text=${text}></drafting-desk>`,
};
export default meta;

type Story = StoryObj<{ text: string }>;

export const FictionalArticle: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(marks(canvasElement).length).toBeGreaterThan(4));
    await waitFor(() => expect(cards(canvasElement)).toContain('Ilse Marten'));
  },
};

export const Corrected: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(marks(canvasElement).length).toBeGreaterThan(4));
    marks(canvasElement)[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(desk(canvasElement)?.activeElement).toBeInstanceOf(HTMLInputElement));
    await fireEvent.change(desk(canvasElement)!.activeElement!, { target: { value: 'Somebody Else' } });
    await waitFor(() => expect(cards(canvasElement)).toContain('Somebody Else'));
  },
};

export const HostileText: Story = {
  args: { text: '“<img src=x onerror=alert(1)> will not run here,” said Mara <b>Ilves</b>, a baker.' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(marks(canvasElement).length).toBe(1));
    await expect(desk(canvasElement)?.querySelector('.marked img')).toBeNull();
  },
};

export const PageSource: Story = {
  args: { text: '' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(desk(canvasElement)?.querySelector('textarea')).not.toBeNull());
    const field = desk(canvasElement)!.querySelector('textarea')!;
    const value = '<article><h1>Bakery stays</h1><p>“We stay,” said Mara Ilves.</p></article>';
    await fireEvent.input(field, { target: { value } });
    await waitFor(() => expect(marks(canvasElement).length).toBe(1));
    await expect(field.value).toBe('Bakery stays\n\n“We stay,” said Mara Ilves.');
  },
};

export const NothingPasted: Story = { args: { text: '' } };

function desk(canvas: HTMLElement): ShadowRoot | null | undefined {
  return canvas.querySelector('drafting-desk')?.shadowRoot;
}

function marks(canvas: HTMLElement): HTMLElement[] {
  return [...(desk(canvas)?.querySelectorAll<HTMLElement>('.mark') ?? [])];
}

function cards(canvas: HTMLElement): string {
  return desk(canvas)?.querySelector('onrecord-quote-cards')?.shadowRoot?.textContent ?? '';
}
