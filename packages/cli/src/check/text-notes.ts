import { createHash } from 'node:crypto';
import type { Article, ArticleIssue } from '@onrecord/core';

/** Whether the text is the one that the quotes are anchored in. */
export function textNotes({ text }: Article, source: string): ArticleIssue[] {
  if (text === undefined) return [];
  const sha256 = createHash('sha256').update(source).digest('hex');
  if (sha256 === text.sha256 && source.length === text.length) return [];
  const message = `another text than the one the quotes are anchored in: length ${source.length}, SHA-256 ${sha256}`;
  return [{ path: 'text', message }];
}
