import { parseTree, type Node, type ParseError } from 'jsonc-parser';

interface JsonTree {
  /** Undefined where there is none, or where it is nested deeper than a parser can follow. */
  readonly root: Node | undefined;
  readonly errors: readonly ParseError[];
}

/** The syntax tree of a JSON text, as far as it is one, and what is wrong with it. */
export function jsonTree(source: string): JsonTree {
  const errors: ParseError[] = [];
  try {
    return { root: parseTree(source, errors, { disallowComments: true }), errors };
  } catch (error) {
    if (error instanceof RangeError) return { root: undefined, errors: [] };
    throw error;
  }
}
