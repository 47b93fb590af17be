import { expect } from 'vitest';
import type { Evidence } from './evidence.js';
import { differences } from './looks.js';

/** What is to hold on every page, and how it is found out, beside the evidence of a plain page. */
export const facts: Readonly<Record<string, (evidence: Evidence, plain: Evidence) => void>> = {
  'the widgets look as on a plain page': ({ looks }, plain) => {
    expect(looks.flatMap((look, i) => differences(look, plain.looks[i]!)).slice(0, 20)).toEqual([]);
  },
  'a reader opens quotes': ({ opened }) => {
    expect(opened).toContain('a stalling tactic');
  },
  'the widgets add no error and no warning': ({ faults, without }) => {
    expect(faults).toEqual(without.faults);
  },
  'the page’s own elements stay as they were': ({ own, without }) => {
    expect(own.filter((line, i) => line !== without.own[i]).slice(0, 20)).toEqual([]);
    expect(own.length).toBe(without.own.length);
  },
};
