import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import type { Quote } from '@onrecord/core';
import { expect, test } from 'vitest';
import type { CardFilter, Facet } from '../../../src/cards/set/facet.js';
import { matches, valuesOf } from '../../../src/cards/set/values-of.js';

function quote(id: string): Quote {
  return kremlinPause.quotes.find((candidate) => candidate.id === id)!;
}

test.each<[Facet, string, string[]]>([
  ['topic', 'stalling-tactic', ['pause']],
  ['speaker', 'stalling-tactic', ['stoltenberg', 'nato']],
  ['speaker', 'pausing', ['peskov', 'kremlin', 'russia']],
  ['section', 'stalling-tactic', ['reactions']],
  ['stance', 'stalling-tactic', ['critical']],
  ['stance', 'pausing', []],
  ['country', 'stalling-tactic', []],
  ['country', 'unrealistic-and-dangerous', ['UA']],
  ['attribution', 'stalling-tactic', ['mixed']],
])('valuesOf(article, quote, %j) of %s is %j', (facet, id, values) => {
  expect(valuesOf(kremlinPause, quote(id), facet)).toEqual(values);
});

test('valuesOf(article, quote, "topic") has the topics of the reactions it shows, too', () => {
  const { topic, ...untold } = quote('stalling-tactic');
  expect(topic).toBe('pause');
  expect(valuesOf(kremlinPause, untold, 'topic')).toEqual(['pause']);
});

test('valuesOf(article, quote, "speaker") has whoever reacts by words of another', () => {
  const reactions = [
    { actor: 'china', topic: 'pause', stance: 'mixed', quotes: ['stalling-tactic'] },
  ] as const;
  const article = { ...kremlinPause, reactions };
  expect(valuesOf(article, quote('stalling-tactic'), 'speaker')).toEqual(['stoltenberg', 'nato', 'china']);
});

test('valuesOf(article, quote, "stance", topics) keeps to the stances on those topics', () => {
  const quotes = ['stalling-tactic'];
  const reactions = [
    { actor: 'nato', topic: 'pause', stance: 'critical', quotes },
    { actor: 'nato', topic: 'truce', stance: 'mixed', quotes },
  ] as const;
  const article = { ...kremlinPause, reactions };
  expect(valuesOf(article, quote('stalling-tactic'), 'stance')).toEqual(['critical', 'mixed']);
  expect(valuesOf(article, quote('stalling-tactic'), 'stance', ['truce'])).toEqual(['mixed']);
});

test.each<[CardFilter, boolean]>([
  [{}, true],
  [{ speaker: ['nato'] }, true],
  [{ speaker: ['india', 'nato'] }, true],
  [{ speaker: ['india'] }, false],
  [{ speaker: ['nato'], stance: ['critical'] }, true],
  [{ speaker: ['nato'], stance: ['neutral'] }, false],
  [{ topic: ['truce'], stance: ['critical'] }, false],
  [{ country: [] }, false],
])('matches(article, quote, %j) is %j for words of NATO’s', (filter, isMatch) => {
  expect(matches(kremlinPause, quote('stalling-tactic'), filter)).toBe(isMatch);
});
