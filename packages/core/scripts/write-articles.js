// Writes each bundled article as JSON beside its module, for pages that fetch it.
import { writeFile } from 'node:fs/promises';
import { kremlinPause } from '../dist/articles/kremlin-pause.js';

for (const article of [kremlinPause]) {
  const file = new URL(`../dist/articles/${article.id}.onrecord.json`, import.meta.url);
  await writeFile(file, `${JSON.stringify(article, null, 2)}\n`);
}
