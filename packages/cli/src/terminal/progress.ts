/** A line on a terminal that says how far a long run is; nothing where nobody looks. */
export class Progress {
  readonly #stream = process.stderr;
  readonly #isShown: boolean;
  #last = 0;

  constructor(isWanted: boolean) {
    this.#isShown = isWanted && process.stderr.isTTY;
  }

  show(line: string): void {
    const now = Date.now();
    if (!this.#isShown || now - this.#last < 100) return;
    this.#last = now;
    this.#stream.write(`\r\u001B[K${line}`);
  }

  /** Before other lines, and at the end. */
  clear(): void {
    if (this.#isShown) this.#stream.write('\r\u001B[K');
  }
}
