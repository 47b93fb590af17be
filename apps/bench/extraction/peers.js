import nlp from 'compromise';
import { createRequire } from 'node:module';

// A CommonJS package whose types and entry differ.
const parser = createRequire(import.meta.url)('quote-parser');

export function quoteParser(text) {
  return parser.parse(text, 'en').map(({ index, text: words, name }) => ({
    start: index,
    end: index + words.length,
    speaker: name?.text ?? null,
    mention: name?.text,
    mentionStart: name?.index,
    mentionEnd: name && name.index + name.text.length,
  }));
}

/** Its quotations, each with the nearest person within 250 characters: it has no speakers of its own. */
export function compromise(text) {
  const doc = nlp(text);
  const places = (view) =>
    view
      .json({ offset: true, terms: false })
      .map(({ text, offset }) => ({ text, start: offset.start, end: offset.start + offset.length }));
  const people = places(doc.people());
  return places(doc.quotations()).map(({ start, end }) => {
    const away = (person) => (person.start >= end ? person.start - end : start - person.end);
    const near = people
      .filter((person) => away(person) >= 0 && away(person) < 250)
      .sort((a, b) => away(a) - away(b))[0];
    return {
      start,
      end,
      speaker: near?.text ?? null,
      mention: near?.text,
      mentionStart: near?.start,
      mentionEnd: near?.end,
    };
  });
}
