import * as v from 'valibot';
import { isIsoDate, isoDate } from './iso-date.js';

const expected = 'an ISO 8601 date such as "2026-01-31" or "2026-01-31T09:30:00Z"';

/** An ISO 8601 calendar date, or a date and time with its offset from UTC. */
export const date = v.pipe(v.string(), v.regex(isoDate, expected), v.check(isIsoDate, expected));
