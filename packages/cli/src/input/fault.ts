/** One fault of an article's data, and where it stands in the file. */
export interface Fault {
  /** Such as `quotes[3].speaker`; empty for the text as a whole. */
  readonly path: string;
  readonly message: string;
  /** From 1, as editors count. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}
