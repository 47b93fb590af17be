import type { Command } from 'commander';

interface CommandEntry {
  readonly name: string;
  /** A line in the list of commands. */
  readonly summary: string;
  /** Its module says the rest: arguments, options, help with examples, and what it does. */
  readonly load: () => Promise<{ readonly configure: (command: Command) => void }>;
}

/** Every command, in the order in which an article meets them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'draft',
    summary: 'make a draft article of a text',
    load: () => import('./draft/draft-command.js'),
  },
  {
    name: 'check',
    summary: 'find the faults of articles, and prove their quotes',
    load: () => import('./check/check-command.js'),
  },
  {
    name: 'export',
    summary: 'write articles in another format',
    load: () => import('./export/export-command.js'),
  },
  {
    name: 'publish',
    summary: 'make a folder that any web server can publish',
    load: () => import('./publish/publish-command.js'),
  },
];
