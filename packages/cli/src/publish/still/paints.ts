import type { Stance } from '@onrecord/core';

/** The light colours of the widgets' theme, on paper. */
export const paints = {
  paper: '#ffffff',
  text: '#14171a',
  muted: '#565a5e',
  rule: '#dcddde',
  ink: '#ffffff',
  supportive: '#0b67b2',
  critical: '#b8450b',
  mixed: '#5a1a5e',
  neutral: '#56616c',
} as const satisfies Record<Stance | 'paper' | 'text' | 'muted' | 'rule' | 'ink', string>;
