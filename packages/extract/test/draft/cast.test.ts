import { expect, test } from 'vitest';
import { english } from '../../src/english/english.js';
import { Cast } from '../../src/draft/cast.js';
import type { Speaker } from '../../src/extracted-quote.js';

function actorsOf(...speakers: readonly Speaker[]) {
  const cast = new Cast(english);
  for (const speaker of speakers) cast.admit(speaker);
  return cast.finish();
}
const mentioned = (text: string) => ({ text, start: 0, end: text.length });

test('a Cast has an actor once, with all that is told in one place or another', () => {
  expect(
    actorsOf(
      { name: 'Ada Bell', type: 'person' },
      { name: 'Ada  Bell', type: 'person', role: 'mayor', country: 'IE' },
      { name: 'Ada Bell', type: 'person', role: 'candidate' },
    ),
  ).toEqual([{ id: 'ada-bell', kind: 'person', name: 'Ada Bell', role: 'mayor', country: 'IE' }]);
});

test.each<[Speaker, object]>([
  [
    { name: 'the Harbour Board', type: 'organization' },
    { kind: 'organization', name: 'Harbour Board' },
  ],
  [
    { name: 'military analysts', type: 'group' },
    { kind: 'group', name: 'Military analysts' },
  ],
  [
    { name: 'a security expert', type: 'person', unnamed: true },
    { kind: 'person', name: 'A security expert', unnamed: true },
  ],
  [
    { name: 'Ireland', type: 'country', country: 'IE' },
    { kind: 'country', name: 'Ireland', country: 'IE' },
  ],
  [
    { name: 'Norland', type: 'country' },
    { kind: 'organization', name: 'Norland' },
  ],
  [
    { name: 'Ada Bell', type: 'person', country: 'Eire' },
    { kind: 'person', name: 'Ada Bell' },
  ],
  [
    { name: 'Ada Bell', type: 'person', role: ' ' },
    { kind: 'person', name: 'Ada Bell' },
  ],
])('a Cast keeps %j as %j', (speaker, actor) => {
  expect(actorsOf(speaker).map(({ id, ...rest }) => rest)).toEqual([actor]);
});

test('a capital that speaks is its country, which has it as an alias', () => {
  expect(
    actorsOf(
      { name: 'China', type: 'country', country: 'CN' },
      { name: 'Beijing', type: 'organization', country: 'CN', mention: mentioned('Beijing') },
    ),
  ).toEqual([{ id: 'china', kind: 'country', name: 'China', country: 'CN', aliases: ['Beijing'] }]);
});

test('a Cast has those whom speakers represent, after them', () => {
  expect(
    actorsOf(
      { name: 'Ada Bell', type: 'person', affiliation: 'the Harbour Board' },
      { name: 'Tom Reed', type: 'person', affiliation: 'Irish', country: 'IE' },
    ),
  ).toEqual([
    { id: 'ada-bell', kind: 'person', name: 'Ada Bell', represents: 'harbour-board' },
    { id: 'tom-reed', kind: 'person', name: 'Tom Reed', represents: 'ireland' },
    { id: 'harbour-board', kind: 'organization', name: 'Harbour Board' },
    { id: 'ireland', kind: 'country', name: 'Ireland', country: 'IE' },
  ]);
});

test('no actors represent each other in a circle', () => {
  expect(
    actorsOf(
      { name: 'Harbour Board', type: 'organization', affiliation: 'Ferry Company' },
      { name: 'Ferry Company', type: 'organization', affiliation: 'Harbour Board' },
    ).some((actor) => 'represents' in actor),
  ).toBe(false);
});

test('a person with the name of a country is not the country', () => {
  expect(
    actorsOf({ name: 'Jordan', type: 'country', country: 'JO' }, { name: 'Jordan', type: 'person' }).map(
      ({ id, kind }) => [id, kind],
    ),
  ).toEqual([
    ['jordan', 'country'],
    ['jordan-2', 'person'],
  ]);
});

test('unnamed persons and groups have no aliases', () => {
  const group: Speaker = {
    name: 'Irish officials',
    type: 'group',
    country: 'IE',
    mention: mentioned('Ireland'),
  };
  expect(actorsOf(group).some((actor) => 'aliases' in actor)).toBe(false);
});
