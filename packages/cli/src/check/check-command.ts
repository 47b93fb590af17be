import type { Command } from 'commander';
import { articleFiles } from '../input/article-files.js';
import { readings } from '../input/readings.js';
import { examples } from '../terminal/examples.js';
import { checked, type Checked } from './checked.js';
import { reportLines, summaryLine } from './report.js';
import { textSource } from './text-source.js';

export interface CheckOptions {
  readonly text?: string;
  readonly json?: true;
}

export function configure(command: Command): void {
  command
    .description(
      'Finds every fault of articles: their JSON, their shape, references to ids that are not there. With the text of an article, proves that its quotes are in it word for word. Exit code 1 where there are faults.',
    )
    .argument(
      '<articles...>',
      'files, folders, patterns; "-" for standard input; NDJSON has an article on each line',
    )
    .option('--text <file>', 'the text of the article, or a folder with an <id>.txt for each article')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      examples({
        'onrecord check ferry.onrecord.json': 'Check an article',
        'onrecord check ferry.onrecord.json --text ferry.txt': 'Prove its quotes against its text',
        'onrecord check articles/ --json': 'Check a folder, for a machine',
        'cat archive.ndjson | onrecord check -': 'Check what comes from elsewhere',
      }),
    )
    .action(check);
}

async function check(args: readonly string[], options: CheckOptions): Promise<void> {
  const files = await articleFiles(args);
  const textOf = options.text === undefined ? undefined : await textSource(options.text, files);
  const print = options.json ? undefined : console.log;
  const faulty: Checked[] = [];
  const articles: Checked[] = [];
  let count = 0;
  for await (const reading of readings(files)) {
    const result = await checked(reading, textOf);
    count += 1;
    if (result.faults.length > 0) faulty.push(result);
    if (options.json) articles.push(result);
    print?.(reportLines(result).join('\n'));
  }
  if (options.json)
    console.log(JSON.stringify({ checked: count, faulty: faulty.length, articles }, undefined, 2));
  else if (count !== 1) console.log(`\n${summaryLine(count, faulty.length)}`);
  if (faulty.length > 0) process.exitCode = 1;
}
