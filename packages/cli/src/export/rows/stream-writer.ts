import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { ByteWriter, type Writer } from 'hyparquet-writer';

/** A Parquet writer that hands each row group to a stream, and waits where the stream is slower. */
export function streamWriter(stream: Writable): Writer {
  const bytes = new ByteWriter();
  const flush = async (): Promise<void> => {
    const chunk = bytes.getBytes().slice();
    bytes.index = 0;
    if (!stream.write(chunk)) await once(stream, 'drain');
  };
  return Object.assign(bytes, { flush, finish: flush });
}
