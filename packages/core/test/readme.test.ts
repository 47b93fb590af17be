import { testReadme } from '../../../vitest.readme.js';
import * as article from '../src/articles/kremlin-pause.js';
import * as core from '../src/index.js';

const modules = { '@onrecord/core': core, '@onrecord/core/articles/kremlin-pause': article };

testReadme(new URL('../README.md', import.meta.url), modules);
testReadme(new URL('../../../README.md', import.meta.url), modules);
