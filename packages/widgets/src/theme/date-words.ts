/** An ISO 8601 date or date and time as a date in words: the day as it is written, whatever the reader's time zone. */
export function dateWords(date: string, language: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat([language, 'en'], { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
