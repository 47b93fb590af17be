import { world, type BorderPolicy, type Bounds } from '@onrecord/atlas';
import { europe } from '@onrecord/atlas/europe';
import type { Article, Topic } from '@onrecord/core';
import type { StanceLabels } from '../../theme/stance-labels.js';
import { MapShapes } from '../drawing/map-shapes.js';
import { entriesOf, type Entry } from '../entries-of.js';
import { markedCountries, type MarkedCountry } from '../marked-countries.js';
import { isInView, viewOf, type Region } from '../view-of.js';

/** What a still shows of an article. */
export interface Scene {
  readonly article: Article;
  readonly topic: Topic;
  readonly entries: readonly Entry[];
  readonly labels: StanceLabels;
  readonly shapes: MapShapes;
  readonly region: Region;
  readonly view: Bounds;
  /** Those in the view; none for a still without a map. */
  readonly countries: readonly MarkedCountry[];
}

export interface SceneOptions {
  readonly labels: StanceLabels;
  readonly borders: BorderPolicy;
  readonly region: Region;
}

export function sceneOf(article: Article, topic: Topic, { labels, borders, region }: SceneOptions): Scene {
  const entries = entriesOf(article, topic.id);
  const map = region === 'europe' ? europe : world;
  const shapes = new MapShapes(map, borders);
  const all = markedCountries(entries, map);
  const codes = all.map(({ code }) => code);
  const view = viewOf(shapes, region, codes);
  const countries = all.filter(({ code }) => isInView(shapes.country(code), view));
  return { article, topic, entries, labels, shapes, region, view, countries };
}
