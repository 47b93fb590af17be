/** A text set in lines, and the box it takes. */
export interface Layout {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A text on one line and, if a space is in its first half or just behind, on two. */
export function layoutsOf(
  text: string,
  size: number,
  measure: (text: string, size: number) => number,
): Layout[] {
  const space = text.lastIndexOf(' ', 0.55 * text.length);
  const settings = [[text], [text.slice(0, space), text.slice(space + 1)]];
  return settings.slice(0, space > 0 ? 2 : 1).map((lines) => ({
    lines,
    width: Math.max(...lines.map((line) => measure(line, size))),
    height: lines.length * size,
  }));
}
