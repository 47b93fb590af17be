import { test } from 'vitest';
import { evidenceOf } from './evidence.js';
import { facts } from './facts.js';
import { hostilePages, plainPage } from './pages.js';

const rows = Object.entries(hostilePages).flatMap(([page, { needs }]) =>
  Object.keys(facts).map((fact) => [page, fact, needs] as const),
);

test.for(rows)('%s: %s', async ([page, fact, needs], { skip }) => {
  if (needs !== undefined && !(await fetch(needs)).ok) skip('the library isn’t on this machine');
  facts[fact]!(await evidenceOf(page), await evidenceOf(plainPage));
});
