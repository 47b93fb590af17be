/** The lines of UTF-8 text without the line feeds; a byte order mark is dropped. Throws for bytes that aren't UTF-8. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    rest.push(first);
    for (const next of others) {
      yield rest.join('');
      rest = [next];
    }
  }
  rest.push(decoder.decode());
  const last = rest.join('');
  if (last !== '') yield last;
}

/** Whether it is what reading bytes that aren't UTF-8 throws. */
export function isNotUtf8(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
