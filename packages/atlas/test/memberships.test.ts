import { expect, test } from 'vitest';
import { membersOn, memberships, type OrganizationId } from '../src/memberships.js';
import { unitedNations } from './states.js';

const ids = Object.keys(memberships) as OrganizationId[];
const all = ids.flatMap((id) => memberships[id].members.map((member) => ({ id, ...member })));
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

test.each([
  ['EU', 27],
  ['NATO', 32],
  ['UNSC', 15],
  ['G7', 7],
  ['G20', 19],
  ['BRICS', 10],
  ['AU', 55],
  ['ASEAN', 11],
] as const)('membersOn(%j, "2026-11-23") has %d countries', (id, count) => {
  expect(new Set(membersOn(id, '2026-11-23')).size).toBe(count);
});

test.each([
  ['EU', '2020-01-31', 'GB', true],
  ['EU', '2020-02-01', 'GB', false],
  ['EU', '1957-12-31', 'FR', false],
  ['NATO', '2024-03-06', 'SE', false],
  ['NATO', '2024-03-07', 'SE', true],
  ['UNSC', '2026-12-31', 'DK', true],
  ['UNSC', '2025-12-31', 'LV', false],
  ['UNSC', '2026-01-01', 'LV', true],
  ['BRICS', '2026-11-23', 'SA', false],
  ['AU', '2016-12-31', 'MA', false],
  ['AU', '2026-11-23', 'EH', true],
  ['ASEAN', '2025-10-26', 'TL', true],
] as const)('membersOn(%j, %j) has %s: %s', (id, day, country, isMember) => {
  expect((membersOn(id, day) as string[]).includes(country)).toBe(isMember);
});

test('membersOn(id, day) is in alphabetical order', () => {
  expect(membersOn('G7', '2026-11-23')).toEqual(['CA', 'DE', 'FR', 'GB', 'IT', 'JP', 'US']);
});

test('membersOn("UNSC", day) is five permanent and ten elected members in every year on record', () => {
  for (let year = 2019; year <= 2026; year += 1) {
    expect([year, membersOn('UNSC', `${year}-07-01`).length]).toEqual([year, 15]);
  }
});

test('membersOn("AU", day) is every African member of the United Nations, and the Sahrawi Republic', () => {
  const members = membersOn('AU', '2026-11-23').filter((code) => code !== 'EH');
  expect(members.filter((code) => !(unitedNations as string[]).includes(code))).toEqual([]);
  expect(members).toHaveLength(54);
});

test('membersOn(id, day) throws for an unknown organization, naming those it knows', () => {
  // @ts-expect-error not an organization of the list
  expect(() => membersOn('NAFTA', '2026-11-23')).toThrow(
    'membersOn: expected one of EU, NATO, UNSC, G7, G20, BRICS, AU, ASEAN, got "NAFTA"',
  );
});

test.each(['23.11.2026', '2026-02-30', '2026', '2026-11-23T10:00:00Z', ''])(
  'membersOn(id, %j) throws for what is not a day',
  (day) => {
    expect(() => membersOn('NATO', day)).toThrow(
      `membersOn: expected a day like "2026-01-31", got ${JSON.stringify(day)}`,
    );
  },
);

test.each(['2018-12-31', '2027-01-01'])('membersOn("UNSC", %j) throws for a day not on record', (day) => {
  expect(() => membersOn('UNSC', day)).toThrow(
    `membersOn: expected a day of UNSC from 2019-01-01 on and before 2027-01-01, got "${day}"`,
  );
});

test.each(ids)('memberships.%s has a name, an item in Wikidata, a page as its source and a day', (id) => {
  const { name, wikidata, source, asOf } = memberships[id];
  expect(name).not.toBe('');
  expect(wikidata).toMatch(/^Q\d+$/);
  expect(new URL(source.url).protocol).toBe('https:');
  expect(source.title).not.toBe('');
  expect(asOf).toMatch(isoDay);
});

test('memberships begin on a day, and end on a later one', () => {
  for (const { id, country, since, until = '9999-12-31' } of all) {
    expect([id, country, isoDay.test(since), isoDay.test(until), since < until]).toEqual([
      id,
      country,
      true,
      true,
      true,
    ]);
  }
});

test.each(ids)('memberships.%s is in the order in which countries joined', (id) => {
  const days = memberships[id].members.map(({ since }) => since);
  expect(days).toEqual([...days].sort());
});
