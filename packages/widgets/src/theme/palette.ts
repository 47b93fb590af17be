import type { Paints } from './paints.js';

/** The colours of a drawing that stands alone, the theme's own on a white and on a dark page. */
export const palette = {
  light: {
    supportive: '#0b67b2',
    critical: '#b8450b',
    mixed: '#5a1a5e',
    neutral: '#56616c',
    ink: '#ffffff',
    land: '#dcddde',
    border: '#ffffff',
    hatch: '#565a5e',
    text: '#14171a',
    muted: '#565a5e',
    paper: '#ffffff',
  },
  dark: {
    supportive: '#6db3f2',
    critical: '#f0955f',
    mixed: '#a9739f',
    neutral: '#c3cad1',
    ink: '#14171a',
    land: '#36383b',
    border: '#14171a',
    hatch: '#b3b5b7',
    text: '#f1f3f4',
    muted: '#b3b5b7',
    paper: '#14171a',
  },
} satisfies Record<'light' | 'dark', Paints>;
