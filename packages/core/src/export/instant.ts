/** A date with a time, in UTC, as in RFC 3339. Undefined for a day alone: any time of it would be our invention. */
export function instant(date: string | undefined): string | undefined {
  const time = date?.includes('T') ? new Date(date) : undefined;
  if (time === undefined || Number.isNaN(time.getTime())) return undefined;
  const utc = time.toISOString();
  // Beyond the years 0 to 9999 there is a sign, which RFC 3339 doesn't know.
  return /^\d/u.test(utc) ? utc : undefined;
}
