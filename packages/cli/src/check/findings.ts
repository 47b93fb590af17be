import type { Article, ArticleIssue, QuoteCheck } from '@onrecord/core';

interface Findings {
  /** Quotes that the text doesn't have. */
  readonly faults: readonly ArticleIssue[];
  /** Quotes that it has, though not quite so, and those it can't be asked for. */
  readonly notes: readonly ArticleIssue[];
}

/** What an editor is told about the quotes that are not verbatim. */
export function findings(article: Article, checks: readonly QuoteCheck[]): Findings {
  const faults: ArticleIssue[] = [];
  const notes: ArticleIssue[] = [];
  checks.forEach((check, i) => {
    const path = `quotes[${i}]`;
    const words = article.quotes[i]?.text ?? '';
    switch (check.verdict) {
      case 'verbatim':
        break;
      case 'altered':
        faults.push({ path: `${path}.text`, message: alteredMessage(check, words) });
        break;
      case 'missing':
        faults.push({ path: `${path}.text`, message: `expected words of the text, got ${shown(words)}` });
        break;
      case 'typographic':
        notes.push({
          path: `${path}.text`,
          message: `only marks, dashes or spaces differ: the text has ${shown(check.text)}`,
        });
        break;
      case 'moved':
        notes.push({
          path: `${path}.anchor`,
          message: `the words are elsewhere in the text, from ${check.start} to ${check.end}`,
        });
        break;
      case 'unanchored':
        notes.push({ path, message: 'a paraphrase without an anchor: nothing to look for in the text' });
    }
  });
  return { faults, notes };
}

function alteredMessage(
  { text, changes }: Extract<QuoteCheck, { verdict: 'altered' }>,
  words: string,
): string {
  const differing = changes.map((change) => `${shown(change.text)} as ${shown(change.quote)}`).join(', ');
  return `expected the words of the text, ${shown(text)}, got ${shown(words)} (${differing})`;
}

/** A text in quotation marks, its middle left out where it is long. */
function shown(text: string): string {
  const short = text.length > 160 ? `${text.slice(0, 100)} … ${text.slice(-50)}` : text;
  return JSON.stringify(short);
}
