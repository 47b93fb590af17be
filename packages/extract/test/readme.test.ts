import { testReadme } from '../../../vitest.readme.js';
import * as extract from '../src/index.js';

testReadme(new URL('../README.md', import.meta.url), { '@onrecord/extract': extract });
