import { writeFileSync } from 'node:fs';
import { worldModule } from './world-module.js';

writeFileSync(new URL('../src/world.generated.ts', import.meta.url), worldModule());
