import { Tokenizer } from 'htmlparser2';
import type { TagReader } from './tag-reader.js';

/**
 * Reads HTML tag by tag, in linear time. Not by the library's parser: that keeps a list of the open elements and searches it
 * at each end tag, so that its time grows with the square of the depth.
 */
export function readTags(html: string, reader: TagReader): void {
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value: string[] = [];
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = [];
      },
      onattribdata(start, end) {
        value.push(html.slice(start, end));
      },
      onattribentity(code) {
        value.push(String.fromCodePoint(code));
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, value.join(''));
      },
      onopentagend() {
        reader.open(name, attributes);
      },
      onselfclosingtag() {
        reader.open(name, attributes);
        if (foreign.has(name)) reader.close(name);
      },
      onclosetag(start, end) {
        reader.close(html.slice(start, end).toLowerCase());
      },
      ontext(start, end) {
        reader.text(html.slice(start, end));
      },
      ontextentity(code) {
        reader.text(String.fromCodePoint(code));
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** The elements whose start tag may close them; elsewhere HTML takes no notice of the slash. */
const foreign = new Set(['svg', 'math']);

function nothing(): void {
  // Comments, declarations and the like have no words of the article.
}
