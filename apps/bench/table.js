/** Prints a table. */
export function table(head, rows) {
  console.log(markdownTable(head, rows));
}

/** A table in Markdown: words in the first column, figures in the others. */
export function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return `${[head, rule, ...rows].map(line).join('\n')}\n`;
}

/** Three digits that count. */
export function digits(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
