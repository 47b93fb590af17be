import { placed } from '../input/placed.js';
import { isFaulty, type FaultyText, type Reading } from '../input/readings.js';
import { isSystemError } from '../usage-error.js';
import { articleSet, type PublishOptions } from './article-set.js';
import { TakenError, updateFiles, type FileTally, type FolderOptions } from './folder/update-files.js';
import { nameFaults } from './name-faults.js';
import { uncovered } from './still/uncovered.js';

/** What became of an article. */
export type Outcome = FaultyText | PublishedArticle;

export interface PublishedArticle {
  readonly place: string;
  readonly tally: FileTally;
  /** Letters that its stills don't show. */
  readonly uncovered: string;
}

/** Publishes one article; `published` has the ids of the run, and gets this one. */
export async function publishOne(
  reading: Reading,
  published: Map<string, string>,
  { folder, options }: { readonly folder: FolderOptions; readonly options: PublishOptions },
): Promise<Outcome> {
  if (isFaulty(reading)) return reading;
  const { place, article, text } = reading;
  const faults = nameFaults(article, { reserved: options.site.names, published });
  if (faults.length > 0) return { place, faults: placed(faults, text) };
  published.set(article.id.toLowerCase(), place);
  try {
    const tally = await updateFiles(articleSet(article, options), folder);
    return { place, tally, uncovered: uncovered(article, options.fonts) };
  } catch (error) {
    const isItsOwn = error instanceof TakenError || (isSystemError(error) && error.code === 'ENAMETOOLONG');
    if (!isItsOwn) throw error;
    return { place, faults: placed([{ path: 'id', message: error.message }], text) };
  }
}
