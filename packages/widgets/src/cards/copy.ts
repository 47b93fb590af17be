/** Puts text on the clipboard, and as HTML beside it where there is any. Rejects where the browser or the reader forbids it. */
export async function copy(text: string, html?: string): Promise<void> {
  const { clipboard } = navigator;
  if (html === undefined || typeof ClipboardItem === 'undefined') {
    await clipboard.writeText(text);
    return;
  }
  const contents = { 'text/plain': text, 'text/html': html };
  const blobs = Object.entries(contents).map(([type, content]) => [type, new Blob([content], { type })]);
  await clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
}
