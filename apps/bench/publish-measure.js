// One run of `onrecord publish`, and what it took, as the last line.
import { run } from '../../packages/cli/dist/run.js';

const [archive, out] = process.argv.slice(2);
const log = console.log;
let report = {};
console.log = (text) => {
  report = JSON.parse(text);
};
const start = performance.now();
await run([
  'node',
  'onrecord',
  'publish',
  archive,
  '--out',
  out,
  '--base',
  'https://media.example.org/',
  '--json',
]);
const seconds = (performance.now() - start) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
log(
  JSON.stringify({ seconds, processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1000, ...report }),
);
