import { spawnSync } from 'node:child_process';

/** How each package manager installs packages without asking. The last command takes their names. */
const managers = {
  'apt-get': [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends'],
  ],
  dnf: [['install', '-y']],
  apk: [['add']],
  pacman: [['-Sy', '--noconfirm']],
  zypper: [['--non-interactive', 'install']],
  brew: [['install', '--cask']],
};

/** Installs packages by the system's package manager, unless it would ask for a password. `packages` names them for each manager. */
export function installPackages(packages) {
  const manager = Object.keys(packages).find((name) => works(name, ['--version']));
  if (manager === undefined) return;
  const needsRoot = manager !== 'brew' && process.getuid?.() !== 0;
  if (needsRoot && !works('sudo', ['-n', 'true'])) return;
  for (const args of commandsOf(manager, packages[manager])) {
    const [command, ...rest] = needsRoot ? ['sudo', '-n', manager, ...args] : [manager, ...args];
    console.log(`  ${[command, ...rest].join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) return;
  }
}

function commandsOf(manager, names) {
  const commands = managers[manager];
  return [...commands.slice(0, -1), [...commands.at(-1), ...names]];
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
