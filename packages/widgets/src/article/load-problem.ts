import { messageOf } from './message-of.js';

/** Why a load failed, in words that go on from the address. There is no response where the server wasn't reached. */
export function loadProblem(response: Response | undefined, cause: unknown): string {
  if (response === undefined)
    return 'could not be fetched: the address is wrong, the server is down, or it sends no CORS header';
  if (!response.ok) return `could not be fetched: expected status 200, got ${response.status}`;
  return `is not JSON: ${messageOf(cause)}`;
}
