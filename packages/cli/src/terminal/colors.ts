import type { WriteStream } from 'node:tty';
import picocolors from 'picocolors';

export type Colors = ReturnType<typeof picocolors.createColors>;

export const stdoutColors = colorsFor(process.stdout);
export const stderrColors = colorsFor(process.stderr);

/** Colors where people read, and nowhere else; `NO_COLOR` and `FORCE_COLOR` decide where they are set (no-color.org). */
function colorsFor({ isTTY }: Partial<Pick<WriteStream, 'isTTY'>>): Colors {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = process.env;
  const isWanted = FORCE_COLOR === '' ? isTTY === true && TERM !== 'dumb' : FORCE_COLOR !== '0';
  return picocolors.createColors(NO_COLOR === '' && isWanted);
}
