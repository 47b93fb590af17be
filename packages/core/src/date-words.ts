import { isDay } from './is-day.js';

/**
 * An ISO 8601 date or date and time as a date in words: the day as it is written, whatever the reader's time zone. What is no
 * date, or no language that can be asked for, is given as it is.
 */
export function dateWords(date: string, language: string): string {
  const [day = ''] = date.split('T');
  if (!isDay(day)) return date;
  try {
    const words = new Intl.DateTimeFormat([language, 'en'], { dateStyle: 'long', timeZone: 'UTC' });
    return words.format(new Date(`${day}T00:00:00Z`));
  } catch {
    return date;
  }
}
