import { isDay } from '../is-day.js';

const day =
  /\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))/u;
const hours = /(?:[01]\d|2[0-3]):[0-5]\d/u;

/** What a date looks like; it may still be 30 February. */
export const isoDate = new RegExp(
  `^${day.source}(?:T${hours.source}(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]${hours.source}))?$`,
  'u',
);

/** Whether a text is an ISO 8601 calendar date, or a date and time with its offset from UTC. */
export function isIsoDate(value: string): boolean {
  return isoDate.test(value) && isDay(value.slice(0, 10));
}
