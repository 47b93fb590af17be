import { expect, test } from 'vitest';
import { plainHeadings } from '../../src/draft/plain-headings.js';

const paragraph = 'The ferry between Marran and Holm keeps running until spring.';

test.each([
  [`Ferry stays\n\n${paragraph}`, 'Ferry stays', []],
  [`# Ferry stays\n\n${paragraph}\n\n## What next?\n\n${paragraph}`, 'Ferry stays', ['What next?']],
  [`${paragraph}\n\nWhat next\n\n${paragraph}`, undefined, ['What next']],
  [`${paragraph}\n\nThe U.S. Debate\n\n${paragraph}`, undefined, ['The U.S. Debate']],
  [`${paragraph}\n\nAnn\n\nBob\n\n${paragraph}`, undefined, ['Bob']],
  [`${paragraph}\n\nAda Bell:\n\n${paragraph}`, undefined, []],
  [`${paragraph}\n\n“No”\n\n${paragraph}`, undefined, []],
  [`${paragraph}\n\n- Ann\n\n${paragraph}`, undefined, []],
  [`${paragraph}\n\nand so on\n\n${paragraph}`, undefined, []],
  [`${paragraph}\n\nIt is. It was\n\n${paragraph}`, undefined, []],
  [`${paragraph}\n\nBy Ada Bell\n\n${paragraph}`, undefined, []],
  [`${paragraph}\n\nThe end`, undefined, []],
  [`${paragraph}\n\n***\n\n${paragraph}`, undefined, []],
  ['Ferry stays', undefined, []],
  ['', undefined, []],
])('plainHeadings(%j) are %j and %j', (text, headline, headings) => {
  const found = plainHeadings(text);
  expect([found.headline, found.headings.map(({ start, end }) => text.slice(start, end))]).toEqual([
    headline,
    headings,
  ]);
});
