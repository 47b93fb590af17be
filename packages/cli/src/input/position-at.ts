interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset, from 1 on; the text itself may begin on a later line. */
export function positionAt(text: string, offset: number, firstLine = 1): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
