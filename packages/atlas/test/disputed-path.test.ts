import { expect, test } from 'vitest';
import { disputedPath } from '../src/disputed-path.js';
import { world } from '../src/world.js';

test('disputedPath(world) has every disputed area', () => {
  expect(disputedPath(world)).toContain(world.shapes['UA-43']);
  expect(disputedPath(world)).toContain(world.shapes.EH);
});

test('disputedPath(world, policy) leaves out an area given to a claimant', () => {
  expect(disputedPath(world, { 'UA-43': 'UA' })).not.toContain(world.shapes['UA-43']);
});

test('disputedPath(world, policy) is empty when every area is given to a claimant', () => {
  expect(disputedPath(world, { 'UA-43': 'UA', EH: 'EH', CYN: 'CY', SOL: 'SO', KAS: 'IN' })).toBe('');
});
