import { world, type BorderPolicy } from '@onrecord/atlas';
import { europe } from '@onrecord/atlas/europe';
import type { Article, Topic } from '@onrecord/core';
import type { StanceLabels } from '../../theme/stance-labels.js';
import { MapShapes } from '../drawing/map-shapes.js';
import { policyPaths } from '../drawing/policy-paths.js';
import { entriesOf, type Entry } from '../entries-of.js';
import { seenOf, type Seen } from '../seen.js';
import type { Region } from '../view-of.js';

/** What a still shows of an article. */
export interface Scene extends Seen {
  readonly article: Article;
  readonly topic: Topic;
  readonly entries: readonly Entry[];
  readonly labels: StanceLabels;
  readonly shapes: MapShapes;
  readonly region: Region;
}

export interface SceneOptions {
  readonly labels: StanceLabels;
  readonly borders: BorderPolicy;
  readonly region: Region;
}

export function sceneOf(article: Article, topic: Topic, { labels, borders, region }: SceneOptions): Scene {
  const entries = entriesOf(article, topic.id);
  const map = region === 'europe' ? europe : world;
  const shapes = new MapShapes(map, policyPaths(map, borders));
  return { article, topic, entries, labels, shapes, region, ...seenOf(shapes, region, entries) };
}
