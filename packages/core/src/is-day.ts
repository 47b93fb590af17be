/** Whether a text is a day of the calendar such as `2026-01-31`: `Date` takes 30 February for a day in March. */
export function isDay(text: string): boolean {
  const midnight = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(`${text}T`);
}
