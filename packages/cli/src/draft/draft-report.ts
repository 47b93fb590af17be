import { draftRows, type Draft, type DraftChange, type DraftRow, type ReviewNote } from '@onrecord/extract';
import { stdoutColors as colors } from '../terminal/colors.js';
import { counted } from '../terminal/counted.js';
import { printable } from './printable.js';

const speakerWidth = 28;
const narrowest = 80;
const attributionWidth = 'attribution'.length;
/** Notes that the table of quotes has already. */
const inTable = new Set(['speaker', 'words', 'wording']);

/** What a person reads of a draft: its quotes, those that are unsure marked; what else to look at; what a merge changed. */
export function draftReport(
  draft: Draft,
  changes: readonly DraftChange[] | undefined,
  output: string | undefined,
): string[] {
  const { article, review } = draft;
  const rows = draftRows(draft);
  const notes = review.filter(({ about }) => !inTable.has(about));
  return [
    colors.bold(printable(article.headline, narrowest)),
    summary(draft, rows),
    ...(rows.length > 0 ? ['', header(), ...rows.flatMap(rowLines)] : []),
    ...(notes.length > 0 ? ['', 'To look at:', ...noteLines(notes)] : []),
    ...(changes ? ['', ...changeLines(changes)] : []),
    '',
    output === undefined
      ? colors.dim('Nothing was written: -o <file> keeps the article.')
      : `${colors.green('✓')} ${output}`,
  ];
}

/** Speakers without a stance are many, and told by their number. */
function noteLines(notes: readonly ReviewNote[]): string[] {
  const told = notes.filter(({ path }) => path !== 'reactions');
  const others = notes.length - told.length;
  return [
    ...told.map(({ path, reason }) => `  ${colors.cyan(path)}: ${printable(reason, 200)}`),
    ...(others > 0
      ? [`  ${colors.cyan('reactions')}: No stance was found for ${counted(others, 'speaker')}.`]
      : []),
  ];
}

function summary({ article, review }: Draft, rows: readonly DraftRow[]): string {
  const unsure = rows.filter(({ isUnsure }) => isUnsure).length;
  return [
    `${counted(rows.length, 'quote')} (${unsure.toLocaleString('en')} unsure)`,
    counted(article.actors.length, 'actor'),
    counted(article.reactions.length, 'reaction'),
    `${counted(review.length, 'note')} for an editor`,
  ].join(', ');
}

function header(): string {
  return colors.dim(
    `  sure   ${'attribution'.padEnd(attributionWidth)}  ${'speaker'.padEnd(speakerWidth)}  words`,
  );
}

function rowLines({ words, speaker, attribution, confidence, isUnsure, reasons }: DraftRow): string[] {
  const mark = isUnsure ? colors.yellow('?') : ' ';
  const percent = `${Math.round(100 * confidence)} %`.padStart(5);
  const name = printable(speaker, speakerWidth).padEnd(speakerWidth);
  const room =
    Math.max(narrowest, process.stdout.isTTY ? process.stdout.columns : 120) -
    2 -
    7 -
    attributionWidth -
    2 -
    speakerWidth -
    2;
  const line = `${mark} ${percent}  ${attribution.padEnd(attributionWidth)}  ${name}  ${printable(words, room)}`;
  return [line, ...reasons.map((reason) => colors.yellow(`           ${printable(reason, 200)}`))];
}

function changeLines(changes: readonly DraftChange[]): string[] {
  if (changes.length === 0) return ['Nothing new.'];
  return changes.map(({ what, quote, now }) => {
    const words = `${colors.bold(what.padEnd(8))}  ${quote.id}: “${printable(quote.text, 60)}”`;
    return now === undefined ? words : `${words}, now “${printable(now, 60)}”`;
  });
}
