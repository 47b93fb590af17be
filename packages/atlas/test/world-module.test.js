import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { worldModule } from '../scripts/world-module.js';

test('worldModule() is src/world.generated.ts, byte for byte', () => {
  const written = readFileSync(new URL('../src/world.generated.ts', import.meta.url), 'utf8');
  expect(worldModule() === written, 'run `npx pnpm --filter @onrecord/atlas generate`').toBe(true);
});
