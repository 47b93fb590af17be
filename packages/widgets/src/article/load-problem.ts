import { messageOf } from './message-of.js';
import { pinProblem } from './pin-problem.js';

/** Why a load failed, in words that go on from the address. There is no response where the server wasn't reached. */
export async function loadProblem(
  response: Response | undefined,
  cause: unknown,
  { url, integrity }: { readonly url: string; readonly integrity?: string | undefined },
): Promise<string> {
  if (response === undefined)
    return (
      (integrity ? await pinProblem(url, integrity) : undefined) ??
      'could not be fetched: the address is wrong, the server is down, or it sends no CORS header'
    );
  if (!response.ok) return `could not be fetched: expected status 200, got ${response.status}`;
  return `is not JSON: ${messageOf(cause)}`;
}
