import type { Stance } from '@onrecord/core';

/** The colours of a drawing, as CSS has them. */
export type Paints = Readonly<
  Record<Stance | 'ink' | 'land' | 'border' | 'hatch' | 'text' | 'muted' | 'paper', string>
>;

/** Those of the element that the drawing is in: the page's theme. */
export const themePaints: Paints = {
  supportive: 'var(--_supportive)',
  critical: 'var(--_critical)',
  mixed: 'var(--_mixed)',
  neutral: 'var(--_neutral)',
  ink: 'var(--_ink)',
  land: 'var(--_land)',
  border: 'var(--_border)',
  hatch: 'var(--_muted)',
  text: 'currentColor',
  muted: 'var(--_muted)',
  paper: 'none',
};
