import { isSafeUrl } from '@onrecord/core/query';
import { dateIn, directionOf, languageOf, marksIn, wordsIn, wordsOf } from './marks.js';
import type { Found } from './united.js';

/** What the line about the source says of an article. Its language is that of its headline. */
export function factsIn(container: Element): Found {
  const [headline] = marksIn(container, 'headline');
  if (headline === undefined) return {};
  const { element } = headline;
  const publisher = wordsIn(container, 'publisher');
  return {
    headline: wordsOf(headline),
    lang: languageOf(element),
    dir: directionOf(element),
    url: addressOf(element.closest('a')),
    publisher: publisher === undefined ? undefined : { name: publisher },
    published: dateIn(container, 'published'),
  };
}

/** The page that a link leads to, without the passage on it. */
function addressOf(link: Element | null): string | undefined {
  const page = link?.getAttribute('href')?.replace(/#?:~:.*$/su, '');
  return page !== undefined && isSafeUrl(page) ? page : undefined;
}
