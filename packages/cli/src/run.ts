import { Command, CommanderError } from 'commander';
import { commands } from './commands.js';
import { stderrColors } from './terminal/colors.js';
import { isSystemError, UsageError } from './usage-error.js';
import { version } from './version.js';

/**
 * Runs a command line and sets the exit code: 0 if all went well, 1 for faults in articles, 2 for wrong usage and for files
 * that can't be read or written. A reader of the output that stops reading ends the run quietly.
 */
export async function run(argv: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly);
  try {
    await (await programFor(argv.slice(2))).parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof UsageError || isSystemError(error)) {
      process.exitCode = 2;
      console.error(`${stderrColors.red('error:')} ${error.message}`);
    } else throw error;
  }
}

/** Only the module of a command that is called, or whose help is asked for, is loaded. */
async function programFor(args: readonly string[]): Promise<Command> {
  const program = new Command('onrecord')
    .description(
      'From a news article to data, and from the data to a folder that any web server can publish.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(--help tells more)')
    .addHelpText('after', '\nColors follow the terminal; NO_COLOR=1 turns them off.')
    .exitOverride();
  for (const { name, summary, load } of commands) {
    const command = program.command(name).summary(summary);
    if (args.slice(0, 2).includes(name)) (await load()).configure(command);
  }
  return program;
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
