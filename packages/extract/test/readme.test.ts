import { testReadme } from '../../../vitest.readme.js';
import * as html from '../src/html/read-html.js';
import * as extract from '../src/index.node.js';

testReadme(new URL('../README.md', import.meta.url), {
  '@onrecord/extract': extract,
  '@onrecord/extract/html': html,
});
