const pattern = /^(?:https?:\/\/|mailto:)[^\s"'<>\\^`{|}\p{Cc}]+$/iu;

/** Whether an address may stand in a link: `http`, `https` or `mailto`, with no white space, quotes or angle brackets. */
export function isSafeUrl(value: string): boolean {
  return pattern.test(value);
}
