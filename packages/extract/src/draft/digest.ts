import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Article } from '@onrecord/core';

/** The record of a source text, by which anyone who has the text can tell that it is the one. */
export function digestOf(text: string): NonNullable<Article['text']> {
  return { length: text.length, sha256: bytesToHex(sha256(utf8ToBytes(text))) };
}
