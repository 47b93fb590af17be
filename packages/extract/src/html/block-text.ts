import type { AddedMark } from '../page.js';

/** Gathers the text of a block, its white space collapsed as a browser shows it, in linear time however many the pieces. */
export class BlockText {
  readonly #pieces: string[] = [];
  readonly #marks: AddedMark[] = [];
  #length = 0;
  /** White space that counts once something follows. */
  #pending: '' | ' ' | '\n' = '';

  get isBlank(): boolean {
    return this.#length === 0;
  }

  get endsInBreak(): boolean {
    return this.#pending === '\n';
  }

  add(data: string): void {
    const collapsed = data.replaceAll(/[ \t\n\f\r]+/gu, ' ');
    const words = collapsed.replace(/^ /u, '').replace(/ $/u, '');
    if (collapsed.startsWith(' ')) this.#pending ||= ' ';
    if (words === '') return;
    this.#keepSpace();
    this.#put(words);
    if (collapsed.endsWith(' ')) this.#pending = ' ';
  }

  breakLine(): void {
    this.#pending = '\n';
  }

  open(): void {
    this.#keepSpace();
    this.#marks.push({ at: this.#length, mark: '“' });
  }

  close(): void {
    this.#marks.push({ at: this.#length, mark: '”' });
  }

  read(): { readonly text: string; readonly marks: readonly AddedMark[] } {
    return { text: this.#pieces.join(''), marks: this.#marks };
  }

  #keepSpace(): void {
    if (this.#length > 0) this.#put(this.#pending);
    this.#pending = '';
  }

  #put(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
