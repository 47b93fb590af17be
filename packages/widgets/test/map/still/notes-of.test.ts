import { attribution, type BorderPolicy } from '@onrecord/atlas';
import type { Article } from '@onrecord/core';
import { expect, test } from 'vitest';
import { notesOf } from '../../../src/map/still/notes-of.js';
import { sceneOf, type SceneOptions } from '../../../src/map/still/scene.js';
import { crowd } from '../../fixtures/crowd.js';

const article = crowd([{ stance: 'mixed', country: 'FR' }]);

function notes(parts: Partial<Article> = {}, options: Partial<SceneOptions> = {}): string {
  const shown = { ...article, ...parts };
  return notesOf(
    sceneOf(shown, shown.topics[0]!, { labels: {}, borders: 'disputed', region: 'world', ...options }),
  );
}

test.each<[Partial<Article>, string]>([
  [{}, 'Source: The island ferry stops running. '],
  [{ publisher: { name: 'Skerry Post' } }, 'Source: The island ferry stops running (Skerry Post). '],
])('notesOf(scene) begins with the source of %j', (parts, source) => {
  expect(notes(parts).startsWith(source)).toBe(true);
});

test('notesOf(scene) ends with the source of the map', () => {
  expect(notes().endsWith(` ${attribution}.`)).toBe(true);
});

test('notesOf(scene) says nothing of borders where there is no map', () => {
  expect(notes({ actors: [], reactions: [] })).toBe('Source: The island ferry stops running.');
});

test('notesOf(scene) names the hatched areas', () => {
  expect(notes()).toMatch(/Hatched areas are disputed: .*Crimea.*Western Sahara/u);
});

test.each<[BorderPolicy, string]>([
  [{ 'UA-43': 'UA' }, 'Crimea is drawn as part of Ukraine.'],
  [{ TW: 'CN' }, 'Taiwan is drawn as part of China.'],
])('notesOf(scene) with the policy %j says: %s', (borders, sentence) => {
  expect(notes({}, { borders })).toContain(sentence);
});

test('notesOf(scene) counts no area as hatched that the policy gives to somebody', () => {
  const [, hatched = ''] = /disputed: ([^.]*)\./u.exec(notes({}, { borders: { 'UA-43': 'UA' } })) ?? [];
  expect(hatched).not.toContain('Crimea');
});

test('notesOf(scene) names no hatched area that is not on the map', () => {
  expect(notes({}, { region: 'europe' })).not.toContain('Kashmir');
});
