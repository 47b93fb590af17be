/** Work goes on at least so long in milliseconds, however busy the page. */
const least = 4;
/** It waits no longer than this for the page to rest. */
const longestWait = 1000;

/** Resolves when the page rests, with the time until which work doesn't keep it from answering its reader. */
export function idle(): Promise<number> {
  return new Promise((resolve) => {
    // Safari doesn't have it.
    if (typeof requestIdleCallback === 'undefined')
      setTimeout(() => {
        resolve(performance.now() + least);
      });
    else
      requestIdleCallback(
        (deadline) => {
          resolve(performance.now() + Math.max(least, deadline.timeRemaining()));
        },
        { timeout: longestWait },
      );
  });
}
