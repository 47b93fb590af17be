import { countries } from './countries.js';

const most = { scriptBefore: 24_000, scriptInAll: 32_000, timesFloor: 1.15 };

/** The bounds that our map must keep and doesn't, each as a sentence; none is what one wants. */
export function brokenBounds(summary) {
  const peers = summary.filter(({ kind }) => kind === 'peer');
  return summary
    .filter(({ kind }) => kind === 'ours')
    .flatMap(({ label, mobile, scriptInAll, reached, violations }) => {
      const faster = peers.filter((peer) => peer.mobile.shown <= mobile.shown);
      return [
        mobile.scriptBefore > most.scriptBefore &&
          `expected at most ${kB(most.scriptBefore)} of script before the map is shown, got ${kB(mobile.scriptBefore)}`,
        scriptInAll > most.scriptInAll &&
          `expected at most ${kB(most.scriptInAll)} of script in all, got ${kB(scriptInAll)}`,
        mobile.timesFloor > most.timesFloor &&
          `expected the mobile profile to show it in at most ${most.timesFloor} times the floor, got ${mobile.timesFloor.toFixed(2)}`,
        ...faster.map((peer) => `expected to be shown before ${peer.label} on the mobile profile, wasn’t`),
        reached.length < countries.length &&
          `expected all ${countries.length} countries within reach of a keyboard, got ${reached.length}`,
        violations.length > 0 && `expected no violation of the strict policy, got ${violations.join(', ')}`,
      ]
        .filter(Boolean)
        .map((fault) => `${label}: ${fault}`);
    });
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
