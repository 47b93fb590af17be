import { dateIn, directionOf, languageOf, marksIn, wordsIn, wordsOf, type Mark } from './marks.js';
import { printedText } from './printed-text.js';
import type { Found } from './united.js';

/** The quotes of one article, with what stands in the same figure or list item. */
export function quotesIn(container: Element, article: Found): Found[] {
  return marksIn(container, 'quote').map((mark) => quoteOf(mark, container, article));
}

/** The ids of those that stand in figures, in the article's order. Elsewhere they stand where a reaction needs them. */
export function figuresIn(container: Element): string[] {
  return marksIn(container, 'quote')
    .filter(({ element }) => figureOf(element, container) !== undefined)
    .flatMap(({ values: [id] }) => id ?? []);
}

function quoteOf(mark: Mark, container: Element, article: Found): Found {
  const { element, values } = mark;
  const [id, attribution, speaker, state] = values;
  const scope = figureOf(element, container) ?? element.parentElement ?? element;
  // Where figures were taken away, nobody can tell whose correction or translation it is.
  if (marksIn(scope, 'quote').length > 1) return {};
  const lang = languageOf(element);
  const dir = directionOf(element);
  const isAsArticle = lang === article['lang'];
  return {
    id,
    attribution,
    speaker,
    text: printedText(wordsOf(mark), attribution),
    lang: isAsArticle ? undefined : lang,
    dir: isAsArticle && dir === article['dir'] ? undefined : dir,
    via: viaIn(scope),
    topic: marksIn(scope, 'topic')[0]?.values[0],
    date: dateIn(scope, 'said'),
    translation: translationIn(scope, attribution),
    status:
      state === undefined
        ? undefined
        : { state, date: dateIn(scope, 'changed'), note: wordsIn(scope, 'note') },
  };
}

function viaIn(scope: Element): Found | undefined {
  const [mark] = marksIn(scope, 'via');
  if (mark === undefined) return undefined;
  const [actor] = mark.values;
  return actor === undefined ? { report: wordsOf(mark) } : { actor };
}

function translationIn(scope: Element, attribution: string | undefined): Found | undefined {
  const [mark] = marksIn(scope, 'translation');
  return (
    mark && {
      text: printedText(wordsOf(mark), attribution),
      lang: languageOf(mark.element),
      dir: directionOf(mark.element),
      translator: wordsIn(scope, 'translator'),
    }
  );
}

function figureOf(element: Element, container: Element): Element | undefined {
  const figure = element.closest('figure');
  return figure !== null && container.contains(figure) ? figure : undefined;
}
