import { writeFileSync } from 'node:fs';
import { europeMap } from './europe-map.js';
import { mapModule } from './map-module.js';
import { worldMap } from './world-map.js';

writeFileSync(new URL('../src/world.generated.ts', import.meta.url), mapModule(worldMap()));
writeFileSync(new URL('../src/europe.generated.ts', import.meta.url), mapModule(europeMap()));
