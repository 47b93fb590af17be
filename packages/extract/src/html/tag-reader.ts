/** What becomes of the tags and the text between them, in the order of the source. */
export interface TagReader {
  /** Names are in lower case; of an attribute given twice, the first counts. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
  /** Character references are resolved; one may come as a piece of its own. */
  readonly text: (data: string) => void;
}
