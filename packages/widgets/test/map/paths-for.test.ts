import { world } from '@onrecord/atlas';
import { expect, test } from 'vitest';
import { defaultPaths } from '../../src/map/drawing/default-paths.js';
import { policyPaths } from '../../src/map/drawing/policy-paths.js';
import { canDraw, loadPolicies, pathsFor } from '../../src/map/paths-for.js';

const policy = { 'UA-43': 'UA' } as const;

test('pathsFor(map, policy) has the default one at once', () => {
  expect(canDraw('disputed')).toBe(true);
  expect(pathsFor(world, 'disputed')).toEqual(defaultPaths(world));
});

// In this order: what is loaded stays for the whole page.
test('pathsFor(map, policy) says what to import for one that wasn’t waited for, and has it once it was', async () => {
  expect(canDraw(policy)).toBe(false);
  expect(() => pathsFor(world, policy)).toThrow('borders: import "@onrecord/widgets/borders" to draw them');
  await loadPolicies();
  expect(canDraw(policy)).toBe(true);
  expect(pathsFor(world, policy)).toEqual(policyPaths(world, policy));
});
