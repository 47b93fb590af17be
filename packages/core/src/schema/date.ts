import * as v from 'valibot';
import { isDay } from '../is-day.js';

const expected = 'an ISO 8601 date such as "2026-01-31" or "2026-01-31T09:30:00Z"';

const day =
  /\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))/u;
const hours = /(?:[01]\d|2[0-3]):[0-5]\d/u;
const pattern = new RegExp(
  `^${day.source}(?:T${hours.source}(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]${hours.source}))?$`,
  'u',
);

/** An ISO 8601 calendar date, or a date and time with its offset from UTC. */
export const date = v.pipe(
  v.string(),
  v.regex(pattern, expected),
  v.check((value) => isDay(value.slice(0, 10)), expected),
);
