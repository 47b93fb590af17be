import { existsSync } from 'node:fs';
import { onPath } from './on-path.js';
import { installPackages } from './system-packages.js';
import { step } from './workspace.js';

/** What the end-to-end tests use beside Chromium where it is there, and the Debian packages that bring it. */
const wanted = [
  {
    engine: 'firefox',
    name: 'Firefox ESR',
    packages: ['firefox-esr'],
    isHere: () => findFirefox() !== undefined,
  },
  {
    engine: 'webkit',
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    isHere: () => onPath('WebKitWebDriver') !== undefined && hasDisplay(),
  },
  {
    name: 'Prototype and MooTools',
    packages: ['libjs-prototype', 'libjs-mootools'],
    isHere: () => ['prototype', 'mootools'].every((name) => existsSync(`/usr/share/javascript/${name}`)),
  },
];

/** The path of Firefox ESR, or undefined. `FIREFOX_PATH` comes before all others. */
export function findFirefox() {
  return process.env.FIREFOX_PATH || onPath('firefox-esr');
}

/** The engines to test in: those that `ENGINES` names, with commas between them, else those of this machine. @returns {string[]} */
export function findEngines() {
  const given = process.env.ENGINES?.match(/\w+/gu);
  const here = wanted.filter(({ engine, isHere }) => engine !== undefined && isHere());
  return given ?? ['chromium', ...here.map(({ engine }) => engine)];
}

/**
 * Installs what is missing where nobody has to be asked. Ends the process where an engine that `ENGINES` names is missing
 * still; gives the others in words.
 */
export function ensureEngines() {
  // Three browsers more are for a machine made for tests; whoever works on this one is told instead.
  if (process.getuid?.() === 0 && missing().length > 0) {
    step('Installing the other engines for the tests');
    installPackages({ 'apt-get': missing().flatMap(({ packages }) => packages) });
  }
  const required = missing().filter(({ engine }) => process.env.ENGINES?.includes(engine));
  if (required.length > 0) {
    console.error(`\nENGINES asks for what isn’t on this machine:\n${required.map(inWords).join('\n')}`);
    process.exit(1);
  }
  return missing().map(inWords);
}

function missing() {
  return wanted.filter(({ isHere }) => !isHere());
}

function inWords({ name, packages }) {
  return `${name} (Debian: apt-get install ${packages.join(' ')})`;
}

function hasDisplay() {
  return Boolean(process.env.DISPLAY) || onPath('Xvfb') !== undefined;
}
