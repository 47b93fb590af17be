/** What spreadsheets have been seen to skip before a formula: white space, quotes, invisible characters. */
const unskipped = /[^\s\p{Quotation_Mark}\p{Cc}\p{Cf}]/u;
const operator = /[=+\-@＝＋－＠﹦﹢﹣﹫]/u;
const separator = /^'*[\t\r\n]/u;

/**
 * A text that no spreadsheet runs as a formula: an apostrophe stands before one that could be (OWASP, CSV Injection). It
 * can be undone: drop a leading apostrophe if what follows it could be a formula.
 */
export function formulaSafe(text: string): string {
  const first = text.charAt(text.search(unskipped));
  return operator.test(first) || separator.test(text) ? `'${text}` : text;
}
