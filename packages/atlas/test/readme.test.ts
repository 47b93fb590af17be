import { testReadme } from '../../../vitest.readme.js';
import * as atlas from '../src/index.js';

testReadme(new URL('../README.md', import.meta.url), { '@onrecord/atlas': atlas });
