import { testReadme } from '../../../vitest.readme.js';
import * as europe from '../src/europe.js';
import * as atlas from '../src/index.js';
import * as memberships from '../src/memberships.js';

testReadme(new URL('../README.md', import.meta.url), {
  '@onrecord/atlas': atlas,
  '@onrecord/atlas/europe': europe,
  '@onrecord/atlas/memberships': memberships,
});
