/** Matches the hosts of shadow roots that may have widgets in them: nothing else tells a script that there is one. */
export const rootHost = '[data-onrecord-root]';

/** Has the open shadow root of a host watched: once, and where the host is an element still to be registered, when it is. */
export function shadowRoots(watch: (root: ShadowRoot) => void): (host: Element) => void {
  const watched = new WeakSet<ShadowRoot>();
  const lookInside = (host: Element): void => {
    const { shadowRoot, localName } = host;
    if (shadowRoot === null) {
      if (localName.includes('-') && customElements.get(localName) === undefined)
        void customElements.whenDefined(localName).then(() => {
          lookInside(host);
        });
    } else if (!watched.has(shadowRoot)) {
      watched.add(shadowRoot);
      watch(shadowRoot);
    }
  };
  return lookInside;
}
