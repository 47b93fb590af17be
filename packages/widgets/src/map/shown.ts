import type { CountryCode } from '@onrecord/atlas';
import type { Article, Topic } from '@onrecord/core';
import type { StanceLabels } from '../theme/stance-labels.js';
import type { MapShapes } from './drawing/map-shapes.js';
import type { Entry } from './entries-of.js';
import type { Membership } from './membership-of.js';
import type { Seen } from './seen.js';
import type { Region } from './view-of.js';

/** What the map shows at the moment: an article's reactions to a topic, on a part of a map. */
export interface Shown extends Seen {
  readonly article: Article;
  readonly topic: Topic;
  readonly labels: StanceLabels;
  readonly entries: readonly Entry[];
  /** The entry whose quotes are open. */
  readonly chosen: Entry | undefined;
  /** The members of the organization that the chosen actor is or represents. */
  readonly membership: Membership | undefined;
  readonly shapes: MapShapes;
  readonly region: Region;
  /** Map units for each CSS pixel. */
  readonly scale: number;
}

/** The countries of entries that are in the view. */
export function codesOf({ countries }: Shown, entries: readonly Entry[]): CountryCode[] {
  return countries
    .filter((country) => country.entries.some((entry) => entries.includes(entry)))
    .map(({ code }) => code);
}
