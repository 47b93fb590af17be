import { testReadme } from '../../../vitest.readme.js';
import * as article from '../src/articles/kremlin-pause.js';
import * as csv from '../src/export/csv.js';
import * as ninjs from '../src/export/ninjs.js';
import * as schemaOrg from '../src/export/schema-org.js';
import * as webAnnotation from '../src/export/web-annotation.js';
import * as html from '../src/export/html.js';
import * as core from '../src/index.js';

const modules = {
  '@onrecord/core': core,
  '@onrecord/core/articles/kremlin-pause': article,
  '@onrecord/core/csv': csv,
  '@onrecord/core/html': html,
  '@onrecord/core/ninjs': ninjs,
  '@onrecord/core/schema-org': schemaOrg,
  '@onrecord/core/web-annotation': webAnnotation,
};

testReadme(new URL('../README.md', import.meta.url), modules);
testReadme(new URL('../../../README.md', import.meta.url), modules);
