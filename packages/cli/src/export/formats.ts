import type { Article } from '@onrecord/core';

/** What has a row, or a place in the HTML; both unless given. */
export const kinds = ['quotes', 'reactions'] as const;
export type Kind = (typeof kinds)[number];

/** How articles become text, one after the other. */
export interface TextFormat {
  readonly head?: string;
  readonly textOf: (article: Article) => string;
}

/** The formats that are text, each loaded where it is asked for. */
export const textFormats: Readonly<Record<string, (kind?: Kind) => Promise<TextFormat>>> = {
  'schema-org': async () => {
    const { toSchemaOrg } = await import('@onrecord/core/schema-org');
    return { textOf: (article) => jsonLine(toSchemaOrg(article)) };
  },
  ninjs: async () => {
    const { toNinjs } = await import('@onrecord/core/ninjs');
    return { textOf: (article) => jsonLine(toNinjs(article)) };
  },
  'web-annotation': async () => {
    const { toWebAnnotations } = await import('@onrecord/core/web-annotation');
    return { textOf: (article) => jsonLine(toWebAnnotations(article)) };
  },
  csv: async (rows = 'quotes') => {
    const { toCsv } = await import('@onrecord/core/csv');
    const head = toCsv([], { rows });
    return { head, textOf: (article) => toCsv(article, { rows }).slice(head.length) };
  },
  html: async (kind) => {
    const { htmlOf } = await import('./html-of.js');
    return { textOf: (article) => htmlOf(article, kind) };
  },
  ndjson: async (kind) => {
    const { rowsOf } = await import('./rows/rows-of.js');
    return { textOf: (article) => rowsOf(article, kind).map(jsonLine).join('') };
  },
};

function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
