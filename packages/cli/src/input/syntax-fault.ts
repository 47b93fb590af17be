import { printParseErrorCode } from 'jsonc-parser';
import type { Fault } from './fault.js';
import { jsonTree } from './json-tree.js';
import type { JsonText } from './json-texts.js';
import { positionAt } from './position-at.js';

const wanted: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a property name in double quotation marks',
  ValueExpected: 'a value',
  ColonExpected: '":"',
  CommaExpected: '","',
  CloseBraceExpected: '"," or "}"',
  CloseBracketExpected: '"," or "]"',
  InvalidCommentToken: 'JSON, which has no comments',
  UnexpectedEndOfString: 'a closing quotation mark on the same line',
  InvalidUnicode: 'an escape such as "\\n" or "\\u00e9"',
  InvalidEscapeCharacter: 'an escape such as "\\n" or "\\u00e9"',
  InvalidNumberFormat: 'a number',
};

/** The first fault of a text that isn't JSON. What comes after it is most often its consequence. */
export function syntaxFault({ source, line }: JsonText): Fault {
  const [first] = jsonTree(source).errors;
  const expected = first && wanted[printParseErrorCode(first.error)];
  const offset = first?.offset ?? 0;
  const message = `expected ${expected ?? 'JSON'}, got ${gotAt(source, offset)}`;
  return { path: '', message, ...positionAt(source, offset, line) };
}

function gotAt(source: string, offset: number): string {
  const got = /^\S+/u.exec(source.slice(offset, offset + 24))?.[0];
  return got === undefined ? 'the end of the file' : JSON.stringify(got);
}
