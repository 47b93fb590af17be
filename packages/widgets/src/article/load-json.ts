import { articleCare } from './article-care.js';

/** What is wanted of a load beside its address. */
export interface Wanted {
  /** Aborted by who needs it no longer: when nobody does, nothing is fetched any more. */
  readonly signal?: AbortSignal;
  /** The hash that the file must have, as in an `integrity` attribute. */
  readonly integrity?: string | undefined;
}

interface Load {
  readonly json: Promise<unknown>;
  readonly fetching: AbortController;
  waiting: number;
}

const loads = new Map<string, Load>();

/**
 * The JSON at an address, fetched once for the whole page. Rejects with an error that says what went wrong and where; a
 * load that failed is tried anew by the next one who asks.
 */
export function loadJson(src: string, { signal, integrity = '' }: Wanted = {}): Promise<unknown> {
  const url = new URL(src, document.baseURI).href;
  const key = integrity + url;
  const load = loads.get(key) ?? begin(url, integrity);
  const forget = (): void => {
    if (loads.get(key) === load) loads.delete(key);
  };
  loads.set(key, load);
  load.waiting += 1;
  load.json.then(() => {
    // What is there already stays.
    load.waiting = Infinity;
  }, forget);
  signal?.addEventListener('abort', () => {
    load.waiting -= 1;
    if (load.waiting > 0) return;
    forget();
    load.fetching.abort();
  });
  return load.json;
}

/** Has what is at an address by now given to whoever asks from now on. */
export function keepJson(url: string, json: unknown): void {
  loads.set(url, { json: Promise.resolve(json), fetching: new AbortController(), waiting: Infinity });
}

function begin(url: string, integrity: string): Load {
  const fetching = new AbortController();
  return { json: fetchJson(url, { signal: fetching.signal, integrity }), fetching, waiting: 0 };
}

async function fetchJson(url: string, wanted: Required<Wanted>): Promise<unknown> {
  let response: Response | undefined;
  let cause: unknown;
  try {
    response = await fetch(url, wanted as RequestInit);
    if (response.ok) return await response.json();
  } catch (error) {
    cause = error;
    wanted.signal.throwIfAborted();
  }
  const care = await articleCare.load();
  const problem = await care?.loadProblem(response, cause, { url, ...wanted });
  throw new Error(`${url} ${problem ?? 'could not be loaded'}`, { cause });
}
