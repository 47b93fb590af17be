const loads = new Map<string, Promise<unknown>>();

/**
 * The JSON at an address, fetched once for the whole page. Rejects with an error that says what went wrong and where; a
 * load that failed is tried anew by the next one who asks.
 */
export function loadJson(src: string): Promise<unknown> {
  const url = new URL(src, document.baseURI).href;
  const load = loads.get(url) ?? fetchJson(url);
  loads.set(url, load);
  load.catch(() => loads.delete(url));
  return load;
}

async function fetchJson(url: string): Promise<unknown> {
  let response: Response | undefined;
  let cause: unknown;
  try {
    response = await fetch(url);
    if (response.ok) return await response.json();
  } catch (error) {
    cause = error;
  }
  throw new Error(`${url} ${await inWords(response, cause)}`, { cause });
}

async function inWords(response: Response | undefined, cause: unknown): Promise<string> {
  try {
    return (await import('./report-problem.js')).loadProblem(response, cause);
  } catch {
    return 'could not be loaded';
  }
}
