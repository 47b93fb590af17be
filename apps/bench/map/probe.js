/**
 * Runs in a page before all else, the same in every one. Leaves `probe` there: a promise of the time at which the page was
 * shown, which is the later of its first paint and the frame with the map's colours, and lists of what was seen. Both times are
 * of a frame's presentation: a mark that is drawn in the same frame as the colours has its time from Element Timing.
 */
export function probe(isDrawn, fills) {
  const longTasks = [];
  const violations = [];
  new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({
    type: 'longtask',
    buffered: true,
  });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, blockedURI }) =>
    violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`),
  );
  const painted = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  const drawn = new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries()[0].renderTime)).observe({ type: 'element' });
    const look = () => {
      if (document.body && isDrawn(fills)) document.body.append(mark());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const mark = () => {
    const text = document.createElement('span');
    text.setAttribute('elementtiming', 'drawn');
    text.textContent = '.';
    Object.assign(text.style, { position: 'fixed', insetBlockStart: '0', insetInlineStart: '0' });
    return text;
  };
  const shown = Promise.all([painted, drawn]).then((times) => Math.max(...times));
  globalThis.probe = { shown, longTasks, violations };
}
