const noText = [
  'script, style, noscript, template, title, iframe, object, canvas, audio, video, svg',
  'input, textarea, select, datalist, output, progress, meter, button:not([data-onrecord-quote])',
  '[contenteditable]:not([contenteditable="false" i])',
  // Above other words, and no part of them.
  'rt, rp',
  '[hidden]:not([hidden="until-found" i]), [aria-hidden="true" i]',
].join();

/** Whether the words inside an element are the page's own, for everyone to read. Asks nothing of what is around it. */
export function isArticleText(element: Element): boolean {
  return !element.localName.startsWith('onrecord-') && !element.matches(noText);
}

/** Whether what is at a node of a root, or inside the root, is words of the root. */
export function isTextOf(root: Element, node: Node): boolean {
  if (!root.contains(node)) return false;
  for (let at: Node | null = node; at !== root && at !== null; at = at.parentNode)
    if (at instanceof Element && !isArticleText(at)) return false;
  return true;
}
