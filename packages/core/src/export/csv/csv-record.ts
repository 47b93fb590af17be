import { formulaSafe } from './formula-safe.js';

/** A cell before it is written. Undefined is an empty one. */
export type Cell = string | number | undefined;

/** A record of RFC 4180 with its CRLF: a cell with a comma, a quote or a line break stands in quotes. */
export function csvRecord(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: Cell = ''): string {
  const text = typeof cell === 'number' ? String(cell) : formulaSafe(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
