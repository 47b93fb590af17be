import { messageOf } from './message-of.js';

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
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new Error(
      `${url} could not be fetched: the address is wrong, the server is down, or it sends no CORS header`,
      {
        cause: error,
      },
    );
  }
  if (!response.ok)
    throw new Error(`${url} could not be fetched: expected status 200, got ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    throw new Error(`${url} is not JSON: ${messageOf(error)}`, {
      cause: error,
    });
  }
}
