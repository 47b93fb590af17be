/** How far from the window is near: a screen or so before a reader gets there. */
const margin = '1000px';

/** Actions that wait for their elements to come near the window. */
export interface NearActions {
  /** Runs an action once its element is near or the page is printed; at once where the browser can't tell. */
  readonly add: (element: Element, action: () => void) => void;
  /** Lets go of elements that the page has removed. */
  readonly forgetGone: () => void;
}

export function nearActions(): NearActions {
  const actions = new Map<Element, () => void>();
  const take = (element: Element): (() => void) | undefined => {
    const action = actions.get(element);
    actions.delete(element);
    observer?.unobserve(element);
    return action;
  };
  const observer =
    typeof IntersectionObserver === 'undefined'
      ? undefined
      : new IntersectionObserver(
          (entries) => {
            for (const { target, isIntersecting } of entries) if (isIntersecting) take(target)?.();
          },
          { rootMargin: margin },
        );
  addEventListener('beforeprint', () => {
    for (const element of [...actions.keys()]) take(element)?.();
  });
  return {
    add: (element, action) => {
      if (observer === undefined) {
        action();
        return;
      }
      actions.set(element, action);
      observer.observe(element);
    },
    forgetGone: () => {
      for (const element of [...actions.keys()]) if (!element.isConnected) take(element);
    },
  };
}
