import { timePage } from './time-page.js';
import { usePage } from './use-page.js';

/**
 * Loads every page as often as `rounds` says under each profile, by turns, and uses each page twice, the second time under
 * the strict policy. Returns for each page its loads by profile, and what its use showed.
 */
export async function measure({ browser, origin, pages, profiles, rounds, onProgress }) {
  const results = pages.map((page) => ({
    page,
    loads: Object.fromEntries(Object.keys(profiles).map((profile) => [profile, []])),
  }));
  for (const result of results) {
    const { page } = result;
    const { reached, responses } = await usePage(browser, profiles.desktop, page, `${origin}/${page.id}/`);
    const strictly = await usePage(browser, profiles.desktop, page, `${origin}/strict/${page.id}/`);
    const { violations, isShown } = strictly;
    Object.assign(result, { reached, responses, violations, isShownStrictly: isShown });
    onProgress(`${page.label}: used`);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, profile] of Object.entries(profiles)) {
      for (const { page, loads } of rotated(results, round))
        loads[name].push(await timePage(browser, profile, page, `${origin}/${page.id}/`));
    }
    onProgress(`round ${round + 1} of ${rounds}`);
  }
  return results;
}

/** Another page goes first in each round. */
function rotated(list, by) {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
