/** What an address must look like to stand in a link. */
export const safeUrl = /^(?:https?:\/\/(?![/?#])|mailto:)[^\s"<>\\^`{|}\u0000-\u001f\u007f-\u009f]+$/u;

/** The same for what is fetched. */
export const safeWebUrl = /^https?:\/\/(?![/?#])[^\s"<>\\^`{|}\u0000-\u001f\u007f-\u009f]+$/u;

/** Whether an address may stand in a link: `http`, `https` or `mailto`, with no white space, quotation marks or angle brackets. */
export function isSafeUrl(value: string): boolean {
  return safeUrl.test(value);
}
