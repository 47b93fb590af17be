import type { Command } from 'commander';
import { examples } from '../terminal/examples.js';

export interface PublishCommandOptions {
  readonly out: string;
  readonly base: string;
  readonly font: readonly string[];
  readonly force?: true;
  readonly json?: true;
}

export function configure(command: Command): void {
  command
    .description(
      'Makes a folder that any web server or object store can publish: for each article its data, a readable page per widget, oEmbed answers, stills, JSON-LD and code to paste; for all of them the scripts. A second run writes what has changed. Articles with faults are told and left out: exit code 1.',
    )
    .argument(
      '<articles...>',
      'files, folders, patterns; "-" for standard input; NDJSON has an article on each line',
    )
    .requiredOption('--out <folder>', 'the folder to write into; what publish did not make in it stays')
    .requiredOption('--base <url>', 'the address at which the folder will be found')
    .option(
      '--font <file>',
      'a TTF or OTF file for scripts that the stills have no letters of; may be repeated',
      collect,
      [],
    )
    .option('--force', 'replace files in the way that publish did not make')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      examples({
        'onrecord publish ferry.onrecord.json --out public --base https://media.example.org/onrecord/':
          'One article',
        'onrecord publish articles/ --out public --base https://media.example.org/onrecord/ --json':
          'A folder of articles, for a machine',
        'cat archive.ndjson | onrecord publish - --out public --base https://media.example.org/onrecord/':
          'What comes from elsewhere',
      }),
    )
    .action(async (args: readonly string[], options: PublishCommandOptions) => {
      await (await import('./publish.js')).publish(args, options);
    });
}

function collect(file: string, files: readonly string[]): string[] {
  return [...files, file];
}
