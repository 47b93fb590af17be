/** A text set in lines, and the box it takes. */
export interface Layout {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The ways to set a text: on one line and, if it has spaces, on the two lines that take the least width. */
export function layoutsOf(
  text: string,
  size: number,
  measure: (text: string, size: number) => number,
): Layout[] {
  const layoutOf = (...lines: string[]): Layout => ({
    lines,
    width: Math.max(...lines.map((line) => measure(line, size))),
    height: lines.length * size,
  });
  const broken = [...text.matchAll(/ /g)].map(({ index }) =>
    layoutOf(text.slice(0, index), text.slice(index + 1)),
  );
  return [layoutOf(text), ...broken.sort((a, b) => a.width - b.width).slice(0, 1)];
}
