import type { Article } from '@onrecord/core';
import type { Fonts } from './fonts.js';

/** Letters of an article that no font of the stills has, up to eight of them. */
export function uncovered({ headline, actors, topics, quotes }: Article, { serif }: Fonts): string {
  const texts = [
    headline,
    ...actors.map(({ name }) => name),
    ...topics.map(({ label }) => label),
    ...quotes.map(({ text }) => text),
  ];
  const letters = new Set(texts.join('').match(/\p{L}/gu));
  return [...letters]
    .filter((letter) => !serif.has(letter))
    .slice(0, 8)
    .join('');
}
