import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Article } from '@onrecord/core';
import { draftArticle, mergeDraft, type MergedDraft } from '@onrecord/extract';
import { stdin } from '../input/article-files.js';
import { isFaulty } from '../input/readings.js';
import { withOutput } from '../output/with-output.js';
import { stderrColors } from '../terminal/colors.js';
import { faultLines } from '../terminal/fault-lines.js';
import type { DraftOptions } from './draft-command.js';
import { draftReport } from './draft-report.js';
import { existingArticle } from './existing-article.js';
import { inputText } from './input-text.js';

/** Drafts one article, and tells what was found. */
export async function draftFile(file: string, options: DraftOptions): Promise<void> {
  const existing = await existingArticle(options);
  if (existing && isFaulty(existing)) {
    console.error(faultLines(existing, stderrColors).join('\n'));
    process.exitCode = 1;
    return;
  }
  const { format, output, text: textFile } = options;
  const draft = draftArticle(await inputText(file), { format, id: idOf(output ?? file) });
  const merged: MergedDraft | undefined = existing && mergeDraft(existing, draft);
  const article = merged?.article ?? draft.article;
  if (textFile !== undefined) await withOutput(textFile, (stream) => written(stream, draft.text));
  if (output !== undefined && !isSame(existing, article))
    await withOutput(output, (stream) => written(stream, `${JSON.stringify(article, undefined, 2)}\n`));
  if (options.json) {
    const { evidence, review } = draft;
    console.log(
      JSON.stringify({ article, evidence, review, ...(merged && { changes: merged.changes }) }, undefined, 2),
    );
  } else console.log(draftReport(draft, merged?.changes, output).join('\n'));
}

/** The name of the file without its endings. */
function idOf(file: string): string | undefined {
  return file === stdin ? undefined : basename(file).replace(/(?:\.onrecord)?\.[a-z]+$/iu, '');
}

function isSame(existing: Article | undefined, article: Article): boolean {
  return JSON.stringify(existing) === JSON.stringify(article);
}

function written(stream: Writable, text: string): Promise<void> {
  return pipeline([text], stream, { end: false });
}
