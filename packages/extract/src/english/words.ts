/** The words of a table. */
export function words(table: string): string[] {
  return table.trim().split(/\s+/);
}
