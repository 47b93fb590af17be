import { basePath, countryPath, world, type BorderPolicy } from '@onrecord/atlas';
import { europe } from '@onrecord/atlas/europe';
import { expect, test } from 'vitest';
import { defaultPaths } from '../../../src/map/drawing/default-paths.js';
import { policyPaths } from '../../../src/map/drawing/policy-paths.js';

/** The same whatever the order of the shapes. */
const sorted = (path: string) => path.split('M').sort();

test.each([
  ['the world', world],
  ['Europe', europe],
])('policyPaths(map, "disputed") of %s is what is drawn by default', (_, map) => {
  const { disputed, ...paths } = policyPaths(map, 'disputed');
  const { disputed: disputedByDefault, ...byDefault } = defaultPaths(map);
  expect(paths).toEqual(byDefault);
  expect(sorted(disputed)).toEqual(sorted(disputedByDefault));
});

test('policyPaths(map, policy) joins an area to the country that gets it', () => {
  const { countries, disputed } = policyPaths(world, { 'UA-43': 'UA' });
  expect(countries['UA']).toBe(countryPath(world, 'UA', { 'UA-43': 'UA' }));
  expect(countries['UA-43']).toBeUndefined();
  expect(disputed).not.toContain(world.shapes['UA-43']);
});

test('policyPaths(map, policy) has all the land that is not disputed', () => {
  const policy = { 'UA-43': 'UA', EH: 'EH', XK: 'disputed' } as const;
  expect(Object.values(policyPaths(world, policy).countries).join('')).toBe(basePath(world, [], policy));
});

test('policyPaths(map, policy) draws the area of a country that is not on the map itself', () => {
  const { EH: area } = world.shapes;
  expect(policyPaths({ ...world, shapes: { EH: area } }, { EH: 'MA' }).countries['MA']).toBe(area);
});

test('policyPaths(map, policy) says what a policy names that there is not', () => {
  expect(() => policyPaths(world, { 'UA-43': 'PL' } as unknown as BorderPolicy)).toThrow(
    'borders["UA-43"]: expected one of disputed, UA, RU, got "PL"',
  );
});
