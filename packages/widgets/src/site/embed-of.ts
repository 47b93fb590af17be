import { maybePublished } from './published-widget.js';
import { isAllThere, isAloneOnLine, isLastIn } from './visible-beside.js';
import { widgetTags } from './widget-tags.js';

/**
 * What a widget takes the place of when a link to it stands for it: the blockquote that ends with the link and has no other
 * one, else the paragraph that holds nothing else, else the link. Undefined for a link that is part of a text, a list, a table, a heading or a
 * control, is being edited, or is in a widget already.
 */
export function embedOf(link: HTMLElement): Element | undefined {
  if (link.isContentEditable || link.closest(notForEmbeds) !== null || !isAloneOnLine(link)) return undefined;
  const words = outermost(link, formatting);
  const paragraph = outermost(words, 'p');
  const quotation = paragraph.closest('blockquote');
  return quotation !== null &&
    isLastIn(quotation, link) &&
    quotation.querySelectorAll(maybePublished).length === 1
    ? quotation
    : paragraph;
}

/** The outermost of the elements around a node that hold nothing else and match. */
function outermost(element: Element, selector: string): Element {
  const { parentElement: parent } = element;
  return parent?.matches(selector) === true && isAllThere(element) ? outermost(parent, selector) : element;
}

const formatting = 'b,bdi,big,em,font,i,small,span,strong,u';

const notForEmbeds = `button,caption,dd,dt,figcaption,h1,h2,h3,h4,h5,h6,label,li,nav,summary,td,th,${widgetTags.join()}`;
