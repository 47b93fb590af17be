import { expect, test } from 'vitest';
import { findReactions, type ReactionFilter } from '../../src/query/find-reactions.js';
import { ferry } from '../fixtures/ferry.js';

test.each<[ReactionFilter, string[]]>([
  [{}, ['ministry', 'league', 'islanders', 'ireland']],
  [{ actor: ['league', 'ireland'] }, ['league', 'ireland']],
  [{ topic: 'subsidy' }, ['islanders', 'ireland']],
  [{ stance: ['mixed', 'supportive'] }, ['islanders', 'ireland']],
  [{ country: 'IE' }, ['ministry', 'ireland']],
  [{ country: 'IE', viaMembership: true }, ['ministry', 'league', 'ireland']],
  [{ country: 'IS' }, []],
  [{ country: 'IS', viaMembership: true }, ['league']],
  [{ quote: 'shameful' }, ['ministry']],
  [{ attribution: 'direct' }, ['league']],
  [{ section: 'replies' }, ['ministry', 'league']],
  [{ text: 'furious' }, ['ministry']],
  [{ text: 'higher FARES' }, ['islanders']],
])('findReactions(article, %j) gives those of %j', (filter, actors) => {
  expect(findReactions(ferry as never, filter).map(({ actor }) => actor)).toEqual(actors);
});
