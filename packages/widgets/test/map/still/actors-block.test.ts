import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { entriesOf } from '../../../src/map/entries-of.js';
import { actorsBlock } from '../../../src/map/still/actors-block.js';
import { crowd } from '../../fixtures/crowd.js';
import { drawnBlock, paper, textsIn } from '../../fixtures/paper.js';

const [kremlin, nato] = entriesOf(kremlinPause, 'pause');

test('actorsBlock(page, entries, labels) names each actor with its stance', () => {
  const texts = textsIn(drawnBlock(actorsBlock(paper(), [kremlin!, nato!], {})));
  expect(texts.map(({ text }) => text)).toEqual(['Kremlin, Initiator', 'NATO, Critical']);
});

test('actorsBlock(page, entries, labels) has the sign of each actor’s stance beside it', () => {
  const signs = drawnBlock(actorsBlock(paper(), [kremlin!, nato!], {})).querySelectorAll('svg > *');
  const fills = [...signs]
    .filter(({ localName }) => localName !== 'g')
    .map((sign) => sign.getAttribute('fill'));
  expect(fills).toEqual([paper().paints.text, 'url(#p-sign-critical)']);
});

test('actorsBlock(page, entries, labels) says how many have no room', () => {
  const entries = entriesOf(crowd(Array.from({ length: 60 }, () => ({ stance: 'mixed' }))), 'ferry');
  const texts = textsIn(drawnBlock(actorsBlock(paper(), entries, {})));
  expect(texts.at(-1)?.text).toBe(`and ${60 - (texts.length - 1)} more`);
});
