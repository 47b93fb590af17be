import type { Article } from '@onrecord/core';
import type { Language } from '../language/msg.js';

/** The same for what is drawn of equal data in the same language: a server and a browser compare it. */
export function stampOf(article: Article, { tag }: Language): string {
  let sum = 0;
  for (const character of JSON.stringify(article)) sum = (Math.imul(sum, 31) + character.codePointAt(0)!) | 0;
  return `${tag} ${sum}`;
}
