/** Does something while an element has other styles, which leaves no trace on it. */
export function withStyle(
  element: HTMLElement,
  styles: Readonly<Record<string, string>>,
  act: () => void,
): void {
  const { style } = element;
  const hadStyle = element.hasAttribute('style');
  const before = Object.keys(styles).map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  for (const [name, value] of Object.entries(styles)) style.setProperty(name, value, 'important');
  act();
  for (const [name, value, priority] of before) style.setProperty(name, value, priority);
  // Chromium removes only an attribute that has been read.
  if (!hadStyle && element.getAttribute('style') === '') element.removeAttribute('style');
}
