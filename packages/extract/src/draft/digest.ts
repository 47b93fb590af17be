import type { Article } from '@onrecord/core';
import { hash } from '@stablelib/sha256';

/** In browsers, workers and Node.js alike. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The record of a source text, by which anyone who has the text can tell that it is the one. */
export function digestOf(text: string): NonNullable<Article['text']> {
  return { length: text.length, sha256: hex(hash(new TextEncoder().encode(text))) };
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
