import type { Article, Quote } from '@onrecord/core';

/** Whether a quote has nothing that only some have, so that it can be shown without `particulars`. */
export function isPlain(
  article: Article,
  { lang = article.lang, status, translation, via, speaker }: Quote,
): boolean {
  return (
    lang === article.lang &&
    [status, translation, via].every((given) => given === undefined) &&
    !article.actors.some((actor) => actor.id === speaker && ('image' in actor || 'unnamed' in actor))
  );
}
