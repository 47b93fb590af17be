import { articleCare } from './article-care.js';
import type { ArticleHost } from './article-controller.js';
import { failed, ready, type ArticleState } from './article-state.js';
import { isUsable } from './is-usable.js';
import { loadJson } from './load-json.js';
import { messageOf } from './message-of.js';

/** The article that a host was given, itself or by the address of its JSON; or what is wrong with it. Never rejects. */
export async function articleOf(
  given: unknown,
  host: ArticleHost,
  signal: AbortSignal,
): Promise<ArticleState> {
  const { src, pinned } = host;
  try {
    const value = given === src && !pinned ? await loadJson(src!, { signal }) : given;
    if (isUsable(value)) return ready(value);
    const care = await articleCare.load();
    return (await care?.read(value, host, signal)) ?? failed('');
  } catch (error) {
    return failed(messageOf(error));
  }
}
