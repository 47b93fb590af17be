import type * as Folder from './folder.js';
import { loadModule } from './load-module.js';

/**
 * The address of the folder that a script came from. A module, or a script in a shadow tree, isn't told which one it is: another
 * module beside it knows. Undefined where that can't be loaded.
 */
export async function ownFolder(
  script: HTMLOrSVGScriptElement | null,
  folderModule: string,
): Promise<string | undefined> {
  if (script instanceof HTMLScriptElement && /^https?:/.test(script.src))
    return new URL('.', script.src).href;
  const module = (await loadModule(folderModule)) as typeof Folder | undefined;
  return module?.folder;
}

/** The script's own folder, and those that its tags name in `data-bases`, as addresses with spaces between. */
export function foldersOf(folder: string): readonly string[] {
  const named = [...document.querySelectorAll<HTMLScriptElement>('script[data-bases]')]
    .filter(({ src }) => src.startsWith(`${folder}onrecord.js`))
    .flatMap(({ dataset }) => dataset['bases']?.split(/\s+/) ?? [])
    .filter((base) => base !== '');
  return [folder, ...named.flatMap(folderAt)];
}

function folderAt(base: string): readonly string[] {
  try {
    return [new URL(base.replace(/\/?$/, '/'), document.baseURI).href];
  } catch {
    console.error(`onrecord: data-bases: expected addresses of folders, got "${base}".`);
    return [];
  }
}
