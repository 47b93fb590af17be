import type { ArticleState } from './article-state.js';

/** The fault of an attribute that names something which the article doesn't have. */
export function unknownId(
  attribute: string,
  given: string | null | undefined,
  known: readonly { readonly id: string }[],
): Extract<ArticleState, { status: 'failed' }> {
  const ids = known.map(({ id }) => id).join(', ');
  const message = `expected one of the article’s ids (${ids}), got ${JSON.stringify(given ?? '')}`;
  return { status: 'failed', problem: '', issues: [{ path: attribute, message }] };
}
