/** A part that isn't needed at first; undefined where it can't be loaded, which the site owner is told. `name` says what it is. */
export async function late<Part>(name: string, load: () => Promise<Part>): Promise<Part | undefined> {
  try {
    return await load();
  } catch (error) {
    console.error(`onrecord: ${name} could not be loaded.`, error);
    return undefined;
  }
}
