/** The end of a command's help: command lines, each with what it does. */
export function examples(lines: Readonly<Record<string, string>>): string {
  const shown = Object.entries(lines).map(([line, does]) => `  ${does}:\n    $ ${line}`);
  return `\nExamples:\n${shown.join('\n')}`;
}
