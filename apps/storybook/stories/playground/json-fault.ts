export interface JsonFault {
  /** In UTF-16 code units. */
  readonly offset: number;
  /** Both from 1; the column in characters. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const space = /[ \t\n\r]*/y;
const token =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/uy;

/**
 * Where a text stops being JSON by RFC 8259, and what was expected there; undefined for JSON. Browsers word this each in their
 * own way, and some don't say where.
 */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return located(text, firstFault(text));
  }
}

type Expected =
  | 'a value'
  | 'a value or ]'
  | 'a name in double quotes'
  | 'a name in double quotes or }'
  | 'a colon'
  | 'a comma or }'
  | 'a comma or ]'
  | 'the end of the text';

function firstFault(text: string): { readonly offset: number; readonly message: string } {
  const open: string[] = [];
  let expected: Expected = 'a value';
  for (let offset = end(space, text, 0); ; offset = end(space, text, offset)) {
    const stop = end(token, text, offset);
    const found = text.slice(offset, stop);
    const next = after(expected, found, open);
    if (next === undefined) return { offset, message: message(expected, found || rest(text, offset)) };
    expected = next;
    offset = stop;
  }
}

/** What may follow a token; undefined where the token may not stand. Keeps account of the brackets that are open. */
function after(expected: Expected, found: string, open: string[]): Expected | undefined {
  const isValue = /^["\-\dtfn]/u.test(found);
  if (expected.includes(found) && /^[}\]]$/u.test(found)) {
    open.pop();
    return afterValue(open);
  }
  if (expected.startsWith('a value')) {
    if (found === '{' || found === '[') {
      open.push(found);
      return found === '{' ? 'a name in double quotes or }' : 'a value or ]';
    }
    return isValue ? afterValue(open) : undefined;
  }
  if (expected.startsWith('a name')) return found.startsWith('"') ? 'a colon' : undefined;
  if (expected === 'a colon') return found === ':' ? 'a value' : undefined;
  if (found !== ',') return undefined;
  if (expected === 'a comma or }') return 'a name in double quotes';
  return expected === 'a comma or ]' ? 'a value' : undefined;
}

function afterValue(open: readonly string[]): Expected {
  const innermost = open.at(-1);
  if (innermost === undefined) return 'the end of the text';
  return innermost === '{' ? 'a comma or }' : 'a comma or ]';
}

function message(expected: Expected, found: string): string {
  if (found === '') return `expected ${expected}, but the text ends`;
  if (/^".*[^"]$|^"$/u.test(found))
    return 'this string doesn’t end on its line, or has a character that needs a backslash';
  return `expected ${expected}, got ${found.length > 40 ? `${found.slice(0, 40)}…` : found}`;
}

/** What stands there, as far as a reader needs it to recognize the place. */
function rest(text: string, offset: number): string {
  const found = /^.[\w.-]*/u.exec(text.slice(offset, offset + 41))?.[0] ?? '';
  const [first = ''] = found;
  return /[\p{Z}\p{C}]/u.test(first) ? `the character U+${codeOf(first)}` : found;
}

function codeOf(character: string): string {
  return character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}

function end(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

function located(text: string, { offset, message }: { offset: number; message: string }): JsonFault {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  const line = before.at(-1) ?? '';
  return { offset, line: before.length, column: Array.from(line).length + 1, message };
}
