import type { Article } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { legendBlock } from '../../../src/map/still/legend-block.js';
import { sceneOf, type SceneOptions } from '../../../src/map/still/scene.js';
import { crowd } from '../../fixtures/crowd.js';
import { drawnBlock, paper, textsIn } from '../../fixtures/paper.js';

function legend(article: Article, options: Partial<SceneOptions> = {}): string[] {
  const settings = { labels: {}, borders: 'disputed', region: 'world', ...options } as const;
  const scene = sceneOf(article, article.topics[0]!, settings);
  return textsIn(drawnBlock(legendBlock(paper(), scene))).map(({ text }) => text);
}

test('legendBlock(page, scene) names the stances that are taken with their numbers, and the other signs', () => {
  expect(legend(kremlinPause)).toEqual(['Critical 4', 'Neutral 2', 'Initiator', 'No stance', 'Disputed']);
});

test('legendBlock(page, scene) has no initiator where there is none', () => {
  expect(legend(crowd([{ stance: 'mixed', country: 'FR' }]))).toEqual(['Mixed 1', 'No stance', 'Disputed']);
});

test('legendBlock(page, scene) uses the newsroom’s words', () => {
  expect(legend(kremlinPause, { labels: { critical: 'Against' } })).toContain('Against 4');
});
