import type { Article, ArticleIssue } from '@onrecord/core';

/**
 * Ids that can't be names of files and folders: those the folder has for something else, and those that another differs from in capitals
 * alone, which some file systems don't tell apart. `published` has the ids of the run in lower case, each with the place it came from.
 */
export function nameFaults(
  { id, quotes }: Article,
  {
    reserved,
    published,
  }: { readonly reserved: ReadonlySet<string>; readonly published: ReadonlyMap<string, string> },
): ArticleIssue[] {
  const faults: ArticleIssue[] = [];
  const name = id.toLowerCase();
  const other = published.get(name);
  if (reserved.has(name))
    faults.push({ path: 'id', message: `expected an id that is no name of the folder's own, got "${id}"` });
  if (other !== undefined)
    faults.push({
      path: 'id',
      message: `expected an id that no other article has, got "${id}", as in ${other}`,
    });
  const names = quotes.map((quote) => quote.id.toLowerCase());
  names.forEach((quote, i) => {
    if (names.indexOf(quote) < i)
      faults.push({
        path: `quotes[${i}].id`,
        message: `expected an id that differs from others in more than capitals, got "${quotes[i]?.id}"`,
      });
  });
  return faults;
}
