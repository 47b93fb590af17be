/** Resolves when what is drawn now is on the screen; in a page that isn't seen, when it is. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}
