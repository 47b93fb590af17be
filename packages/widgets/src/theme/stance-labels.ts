import type { Stance } from '@onrecord/core';
import { stances } from '@onrecord/core/query';
import type { ComplexAttributeConverter } from 'lit';
import { expectKnown } from '../article/usage-error.js';

/** A newsroom's own words for stances. A stance without any goes by ours. */
export type StanceLabels = Readonly<Partial<Record<Stance, string>>>;

/** Labels as a page gives them: an object, or pairs of a stance and its label such as `critical: Against; supportive: For`. */
export function labelsOf(given: StanceLabels | string | null | undefined): StanceLabels {
  if (typeof given === 'object' && given !== null) return given;
  const pairs = (given ?? '').split(';').map((pair) => {
    const [stance = '', ...label] = pair.split(':');
    return [stance.trim(), label.join(':').trim()];
  });
  return Object.fromEntries(pairs.filter(([, label]) => label !== '')) as StanceLabels;
}

export const stanceLabelsConverter: ComplexAttributeConverter<StanceLabels> = {
  fromAttribute: labelsOf,
};

/** Throws a `UsageError` for a label of something that isn't a stance. */
export function expectStances(labels: StanceLabels, name = 'stance-labels'): void {
  expectKnown(name, Object.keys(labels), stances);
}
