import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { commands } from '../src/commands.js';
import { folderWith } from './folder-with.js';
import { runOnrecord } from './run-onrecord.js';

test('onrecord --help lists every command', async () => {
  const { code, stdout } = await runOnrecord(['--help']);
  expect(code).toBe(0);
  for (const { name, summary } of commands)
    expect(stdout).toMatch(new RegExp(`^ +${name} +${summary}`, 'mu'));
});

test.each(commands.map(({ name }) => name))('onrecord %s --help ends with examples', async (name) => {
  const { code, stdout } = await runOnrecord([name, '--help']);
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`Examples:\\n[^$]+\\$ .*onrecord ${name}`, 'u'));
});

test('onrecord help check is onrecord check --help', async () => {
  const [help, option] = [await runOnrecord(['help', 'check']), await runOnrecord(['check', '--help'])];
  expect(help).toEqual(option);
});

test.each([[['frobnicate']], [['check', '--frobnicate']], [['check']], [['--frobnicate']]])(
  'onrecord %j is wrong usage: exit code 2, a line that says so, and where help is',
  async (args) => {
    const { code, stdout, stderr } = await runOnrecord(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: .+\n\(--help tells more\)\n$/u);
  },
);

test('a file that is not there is told without a stack', async () => {
  const { code, stderr } = await runOnrecord(['check', 'nowhere.json']);
  expect(code).toBe(2);
  expect(stderr).toBe('error: nowhere.json: expected a file or a folder, found nothing there\n');
});

test('colors are for terminals, and FORCE_COLOR', async () => {
  const cwd = await folderWith({ 'a.json': '{}' });
  const plain = await runOnrecord(['check', 'a.json'], { cwd });
  const forced = await runOnrecord(['check', 'a.json'], { cwd, env: { FORCE_COLOR: '1' } });
  const refused = await runOnrecord(['check', 'a.json'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
  expect(plain.stdout).not.toContain('\u001B');
  expect(forced.stdout).toContain('\u001B');
  expect(refused.stdout).toBe(plain.stdout);
});

test('a reader that stops reading ends the run quietly', async () => {
  const bin = fileURLToPath(new URL('../dist/onrecord.js', import.meta.url));
  const input = `${JSON.stringify({ faulty: true })}\n`.repeat(5_000);
  const child = spawn(process.execPath, [bin, 'check', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => undefined).end(input);
  child.stdout.once('data', () => child.stdout.destroy());
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await once(child, 'close');
  expect(complaint).toBe('');
});
