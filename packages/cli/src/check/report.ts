import { stdoutColors as colors } from '../terminal/colors.js';
import { counted } from '../terminal/counted.js';
import { faultLine, faultLines } from '../terminal/fault-lines.js';
import type { Checked } from './checked.js';

/** What a person reads of one article. */
export function reportLines(checked: Checked): string[] {
  const { place, faults, notes } = checked;
  const head =
    faults.length > 0
      ? faultLines(checked, colors)
      : [`${colors.green('✓')} ${colors.bold(place)}: ${outcome(checked)}`];
  return [...head, ...notes.map((note) => faultLine(note, colors.yellow('note '), colors))];
}

export function summaryLine(checked: number, faulty: number): string {
  const outcome = faulty === 0 ? 'no faults' : `${faulty.toLocaleString('en')} with faults`;
  return `${counted(checked, 'article')} checked, ${outcome}`;
}

function outcome({
  counts: { quotes: quoted, reactions } = { quotes: 0, reactions: 0 },
  quotes,
}: Checked): string {
  const all = `${counted(quoted, 'quote')}, ${counted(reactions, 'reaction')}`;
  const verbatim = quotes?.filter(({ verdict }) => verdict === 'verbatim').length;
  return verbatim === undefined ? all : `${all}; ${verbatim.toLocaleString('en')} verbatim in the text`;
}
