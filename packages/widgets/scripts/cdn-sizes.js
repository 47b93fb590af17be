import { readFileSync } from 'node:fs';

/** Prints what `scripts/cdn.js` made, each file with its size. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { files } = JSON.parse(readFileSync(`dist/cdn/onrecord/${version}/integrity.json`, 'utf8'));
const row = (gzip, bytes, path) => `${String(gzip).padStart(8)} ${String(bytes).padStart(8)}  ${path}`;

console.log(row('gzip', 'bytes', 'file'));
for (const [path, { gzip, bytes }] of Object.entries(files)) console.log(row(gzip, bytes, path));
