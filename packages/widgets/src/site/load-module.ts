const loads = new Map<string, Promise<unknown>>();

/** A module of the CDN; undefined, and said in the console once, where it can't be loaded. */
export function loadModule(url: string): Promise<unknown> {
  const load = loads.get(url) ?? loaded(url);
  loads.set(url, load);
  return load;
}

async function loaded(url: string): Promise<unknown> {
  try {
    return await import(/* @vite-ignore */ url);
  } catch (error) {
    console.error(
      `onrecord: ${url} could not be loaded. What it would show stays as the page has it.`,
      error,
    );
    return undefined;
  }
}
