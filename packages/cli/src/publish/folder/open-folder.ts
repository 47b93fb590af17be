import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../output/make-folder.js';
import { isSystemError, UsageError } from '../../usage-error.js';
import { ownFolder } from './own-folder.js';

/** Makes the folder that is published into, unless it is there. Throws a UsageError where it can't be made or written into. */
export async function openFolder(root: string): Promise<void> {
  try {
    await makeFolder(root);
    await access(root, constants.W_OK);
    await makeFolder(join(root, ownFolder));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(
      `--out: expected a folder that can be made and written into, got ${JSON.stringify(root)} (${error.message})`,
    );
  }
}
