// How many bytes of script each entry of @onrecord/core adds to a page, and its main functions alone: bundled and minified by
// esbuild for the browser, gzip level 9.
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { table } from './table.js';

const imports = [
  ['findQuotes', '@onrecord/core'],
  ['parseArticle', '@onrecord/core'],
  ['verifyQuotes', '@onrecord/core'],
  ['locateQuote', '@onrecord/core'],
  ['anchorQuote', '@onrecord/core'],
  ['textFragment', '@onrecord/core'],
  ['openArchive', '@onrecord/core'],
  ['quoteHtml', '@onrecord/core/html'],
  ['reactionsHtml', '@onrecord/core/html'],
  ['toSchemaOrg', '@onrecord/core/schema-org'],
  ['toNinjs', '@onrecord/core/ninjs'],
  ['toWebAnnotations', '@onrecord/core/web-annotation'],
  ['toCsv', '@onrecord/core/csv'],
  ['*', '@onrecord/core'],
];
const rows = await Promise.all(
  imports.map(async ([name, entry]) => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export ${name === '*' ? '*' : `{ ${name} }`} from '${entry}';`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    const bytes = gzipSync(outputFiles[0].contents, { level: 9 }).length;
    return [name === '*' ? `everything of ${entry}` : name, entry, (bytes / 1000).toFixed(2)];
  }),
);
table(['import', 'from', 'kB, gzip'], rows);
