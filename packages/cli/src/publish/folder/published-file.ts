/** A file to be published; its path is from the folder's root, with slashes. */
export interface PublishedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
