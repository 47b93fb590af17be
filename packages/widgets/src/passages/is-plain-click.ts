const controls = 'a[href], button, input, select, textarea, label, summary, audio, video, [contenteditable]';

/** Whether a click is for the text itself: not on a link or the like, not to open a tab, not the end of a selection. */
export function isPlainClick(event: MouseEvent): boolean {
  const { target, defaultPrevented } = event;
  return (
    !defaultPrevented &&
    !hasModifier(event) &&
    target instanceof Element &&
    target.closest(controls) === null &&
    (getSelection()?.isCollapsed ?? true)
  );
}

/** Whether a reader asks for a new tab or the like. */
export function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
