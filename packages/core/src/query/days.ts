/** From `since` on, and before `until`: ISO 8601 days such as `2026-05-04`; `2026-05` and `2026` stand for their first day. */
export interface Days {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Whether a date falls in the days, which are compared as they are written, whatever the time and its zone. */
export function isWithin({ since, until }: Days, date: string): boolean {
  const day = dayOf(date);
  return (since === undefined || dayOf(since) <= day) && (until === undefined || day < dayOf(until));
}

/** Whether a filter accepts a date. One that asks for days accepts nothing undated. */
export function isOn(days: Days, date: string | undefined): boolean {
  if (days.since === undefined && days.until === undefined) return true;
  return date !== undefined && isWithin(days, date);
}

/** The day of a date, as it is written. */
export function dayOf(date: string): string {
  return date.slice(0, 'YYYY-MM-DD'.length);
}

/** The date of a quote or a reaction: its own, else that of the article's publication. */
export function dateOf(
  article: { readonly published?: string },
  item: { readonly date?: string },
): string | undefined {
  return item.date ?? article.published;
}
