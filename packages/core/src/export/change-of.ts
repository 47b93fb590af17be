import type { Quote } from '../schema/quote.js';

type Change = Exclude<Quote['status'], undefined | { readonly state: 'current' }>;

/** The correction or retraction of a quote; undefined for one that holds as it is. */
export function changeOf({ status }: Quote): Change | undefined {
  return status?.state === 'corrected' || status?.state === 'retracted' ? status : undefined;
}
