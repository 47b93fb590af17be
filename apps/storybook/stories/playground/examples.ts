import type { Article } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { everyState } from '../articles/every-state.js';
import { ferryLine } from '../articles/ferry-line.js';
import { longNames } from '../articles/long-names.js';
import { nightMarket } from '../articles/night-market.js';
import { sixtyOrganizations } from '../articles/sixty-organizations.js';
import { starRoad } from '../articles/star-road.js';
import { tidePower } from '../articles/tide-power.js';

export const examples: readonly Article[] = [
  tidePower,
  nightMarket,
  ferryLine,
  starRoad,
  longNames,
  sixtyOrganizations,
  everyState,
  kremlinPause,
];

export function asText(article: Article): string {
  return JSON.stringify(article, null, 2);
}
