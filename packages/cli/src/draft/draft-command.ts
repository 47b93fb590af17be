import { Option, type Command } from 'commander';
import { examples } from '../terminal/examples.js';
import { UsageError } from '../usage-error.js';

export interface DraftOptions {
  readonly output?: string;
  readonly format?: 'text' | 'html';
  readonly text?: string;
  readonly merge?: true;
  readonly force?: true;
  readonly json?: true;
  readonly ndjson?: true;
}

export function configure(command: Command): void {
  command
    .description(
      'Makes a draft article of a text or an HTML page: quotes with speakers and places in the text, actors, sections, and a list of what to look at. Without -o nothing is written. A file that is there is left alone unless --merge or --force say otherwise. Exit code 1 where an article to merge with, or a line of --ndjson, has faults.',
    )
    .argument('<file>', 'the text or the page; "-" for standard input')
    .option('-o, --output <file>', 'where to write the article')
    .addOption(
      new Option('--format <format>', 'what the file is; else told by how it begins').choices([
        'text',
        'html',
      ]),
    )
    .option('--text <file>', 'where to write the text of a page, which the quotes are anchored in')
    .addOption(
      new Option('--merge', 'keep all the work in the file that is there, and add what is new').conflicts(
        'force',
      ),
    )
    .option('--force', 'replace the file that is there')
    .option('--json', 'print article, evidence and review as JSON')
    .addOption(
      new Option(
        '--ndjson',
        'read {"id", "text" or "html", "url"?, "language"?} from each line, and write a draft for each as a line',
      ).conflicts(['merge', 'json', 'text', 'format']),
    )
    .addHelpText(
      'after',
      examples({
        'onrecord draft ferry.txt': 'See what is found',
        'onrecord draft ferry.html -o ferry.onrecord.json --text ferry.txt':
          'Keep it, and the text of the page',
        'onrecord draft ferry.txt -o ferry.onrecord.json --merge': 'Once the text has changed',
        'onrecord draft --ndjson archive.ndjson -o drafts.ndjson': 'Draft an archive',
        'parallel -k --pipepart --block -1 -a archive.ndjson onrecord draft --ndjson - > drafts.ndjson':
          'The same on all cores, with GNU parallel',
      }),
    )
    .action(draft);
}

async function draft(file: string, options: DraftOptions): Promise<void> {
  if (options.merge && options.output === undefined)
    throw new UsageError('--merge: expected -o <file>, the article to merge with, got none');
  if (options.ndjson) await (await import('./draft-lines.js')).draftLines(file, options);
  else await (await import('./draft-file.js')).draftFile(file, options);
}
