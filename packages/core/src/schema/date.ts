import * as v from 'valibot';

const pattern = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

/** An ISO 8601 calendar date, or a date and time with its offset from UTC. */
export const date = v.pipe(
  v.string(),
  v.check(isDate, 'an ISO 8601 date such as "2026-01-31" or "2026-01-31T09:30:00Z"'),
);

function isDate(value: string): boolean {
  const day = pattern.exec(value)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(value))) return false;
  // Date.parse moves 31 June to 1 July instead of refusing it.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
