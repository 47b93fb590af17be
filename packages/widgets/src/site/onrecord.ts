import { foldersOf, ownFolder } from './own-folder.js';
import { upgradePage } from './site.js';

/** The version of the package: the build of the CDN puts it in. */
declare const onrecordVersion: string;

const path = `onrecord/${onrecordVersion}/`;

// Asked at once: later, the browser doesn't know any more which script runs.
void ownFolder(document.currentScript, `./${path}folder.js`).then((folder) => {
  if (folder === undefined) return;
  const begin = (): void => {
    upgradePage({ modules: folder + path, folders: foldersOf(folder) });
  };
  // What stands beside a link isn't known before the page is there.
  if (document.readyState === 'loading') document.addEventListener('readystatechange', begin, { once: true });
  else begin();
});
