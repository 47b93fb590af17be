import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { commandOf, step } from './workspace.js';

/** The path of a Chromium-based browser on this machine, or undefined. `CHROMIUM_PATH` comes before all others. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') return given;
  return candidates().find((file) => existsSync(file));
}

/** Finds a browser, or installs one: by the system's package manager if it doesn't ask, else by Playwright. */
export async function ensureBrowser() {
  const found = findBrowser() ?? (await playwrightBrowser());
  if (found !== undefined) return found;

  step('Installing a browser for the tests');
  installBySystem();
  const installed = findBrowser();
  if (installed !== undefined) return installed;

  spawnSync(process.execPath, [commandOf('playwright'), 'install', 'chromium'], { stdio: 'inherit' });
  const downloaded = await playwrightBrowser();
  if (downloaded !== undefined) return downloaded;

  console.error(
    '\nNo browser for the tests: looked for Chrome, Chromium and Edge, and could install none.\n' +
      'Install one of them, or set CHROMIUM_PATH to its program file, and run the same command again.',
  );
  process.exit(1);
}

function candidates() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => path.join(folder, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? '',
    );
    const apps = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return folders.flatMap((folder) => apps.map((app) => path.join(folder, app)));
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/** The commands that install Chromium, or Chrome, by package manager. The first one on the machine is tried. */
const installers = {
  'apt-get': [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ],
  dnf: [['install', '-y', 'chromium']],
  apk: [['add', 'chromium']],
  pacman: [['-Sy', '--noconfirm', 'chromium']],
  zypper: [['--non-interactive', 'install', 'chromium']],
  brew: [['install', '--cask', 'google-chrome']],
};

function installBySystem() {
  const manager = Object.keys(installers).find((name) => works(name, ['--version']));
  if (manager === undefined) return;
  const needsRoot = manager !== 'brew' && process.getuid?.() !== 0;
  if (needsRoot && !works('sudo', ['-n', 'true'])) return;
  for (const args of installers[manager]) {
    const [command, ...rest] = needsRoot ? ['sudo', '-n', manager, ...args] : [manager, ...args];
    console.log(`  ${[command, ...rest].join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) return;
  }
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
