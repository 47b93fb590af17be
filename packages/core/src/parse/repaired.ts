/** A string with a common slip, mended: the first of these that is then accepted. */
export function repaired(given: string, accepts: (candidate: string) => boolean): string | undefined {
  return repairs.map((repair) => repair(given.trim())).find(accepts);
}

const repairs: readonly ((given: string) => string)[] = [
  (text) => text,
  (tag) => tag.replaceAll('_', '-'),
  (code) => code.toUpperCase(),
  (address) => address.replace(/^[a-z]+:/iu, (scheme) => scheme.toLowerCase()),
  (code) => code.toLowerCase(),
  (code) => usual.get(code.toUpperCase()) ?? code,
  (date) =>
    date.replace(/^(\d{4})[-/.](\d\d?)[-/.](\d\d?)/u, (_, year: string, month: string, day: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    ),
  (address) => address.replaceAll(' ', '%20'),
  (address) => (/^[\w-]+\.[\w.-]+(?:[/?#]|$)/u.test(address) ? `https://${address}` : address),
  (address) => address.replace(/^\/\//u, 'https://'),
  (id) => id.replaceAll(/\s+/gu, '-'),
];

/** Codes in use for countries that have another one in ISO 3166-1. */
const usual = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);
