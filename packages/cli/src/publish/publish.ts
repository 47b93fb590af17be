import { availableParallelism } from 'node:os';
import { articleFiles } from '../input/article-files.js';
import { readings } from '../input/readings.js';
import { UsageError } from '../usage-error.js';
import { baseUrl } from './base-url.js';
import { openFolder } from './folder/open-folder.js';
import { TakenError, updateFiles, type FileTally, type FolderOptions } from './folder/update-files.js';
import type { PublishCommandOptions } from './publish-command.js';
import { publishOne } from './publish-one.js';
import { PublishReport } from './publish-report.js';
import { siteFiles, type SiteFiles } from './site/site-files.js';
import { loadFonts } from './still/fonts.js';

/** More than there are processors, as pictures are drawn in other threads; few, as each holds an article. */
const atOnce = Math.min(8, availableParallelism() + 2);

/** Publishes articles, says what became of them, and makes the exit code 1 where one has faults. */
export async function publish(
  args: readonly string[],
  { out, base, font, force, json }: PublishCommandOptions,
): Promise<void> {
  const address = baseUrl(base);
  const files = await articleFiles(args);
  const folder = { root: out, force: force ?? false };
  const options = { base: address, site: await siteFiles(), fonts: loadFonts(font) };
  await openFolder(out);
  const report = new PublishReport(json ?? false);
  report.addFiles(await updateSite(options.site, folder));
  const published = new Map<string, string>();
  const queue = readings(files);
  const work = async (): Promise<void> => {
    for await (const reading of queue)
      report.addArticle(await publishOne(reading, published, { folder, options }));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  report.end(out);
}

async function updateSite(site: SiteFiles, folder: FolderOptions): Promise<FileTally> {
  try {
    return await updateFiles({ ...site, owner: '.site', keepsOld: true }, folder);
  } catch (error) {
    throw error instanceof TakenError ? new UsageError(`${folder.root}: ${error.message}`) : error;
  }
}
