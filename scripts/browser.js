import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { onPath } from './on-path.js';
import { installPackages } from './system-packages.js';
import { commandOf, step } from './workspace.js';

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** The path of a Chromium-based browser on this machine, or undefined. `CHROMIUM_PATH` comes before all others. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') return given;
  return onPath(...programs) ?? applications().find((file) => existsSync(file));
}

/** Finds a browser, or installs one: by the system's package manager if it doesn't ask, else by Playwright. */
export async function ensureBrowser() {
  const found = findBrowser() ?? (await playwrightBrowser());
  if (found !== undefined) return found;

  step('Installing a browser for the tests');
  installPackages({
    'apt-get': ['chromium'],
    dnf: ['chromium'],
    apk: ['chromium'],
    pacman: ['chromium'],
    zypper: ['chromium'],
    brew: ['google-chrome'],
  });
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

/** Where systems without a PATH for them keep browsers. */
function applications() {
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
  return [];
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}
