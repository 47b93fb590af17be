import { isOnMap, world } from '@onrecord/atlas';
import type { Article } from '@onrecord/core';
import { issueLine } from '../article/usage-error.js';

/** The article that an element reported last. */
const reported = new WeakMap<HTMLElement, Article>();

/** Tells the site owner, once for each article, which countries aren't on the map: the rest is drawn without them. */
export function reportCountries(article: Article, host: HTMLElement): void {
  if (reported.get(host) === article) return;
  reported.set(host, article);
  const lines = article.actors.flatMap(({ country }, i) => {
    if (country === undefined || isOnMap(world, country)) return [];
    const message = `expected the ISO 3166-1 alpha-2 code of a country on the map, got ${JSON.stringify(country)}`;
    return issueLine({ path: `actors[${i}].country`, message });
  });
  if (lines.length > 0) console.error(`onrecord: <${host.localName}> left out: ${lines.join('\n  ')}`, host);
}
