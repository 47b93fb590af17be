import { expect, test } from 'vitest';
import { findActors, type ActorFilter } from '../../src/query/find-actors.js';
import { ferry } from '../fixtures/ferry.js';

test.each<[ActorFilter, string[]]>([
  [{}, ['brightwater', 'ireland', 'ministry', 'quill', 'league', 'delegate', 'islanders']],
  [{ id: ['quill', 'league'] }, ['quill', 'league']],
  [{ kind: ['group', 'country'] }, ['ireland', 'islanders']],
  [{ country: 'IE' }, ['brightwater', 'ireland', 'ministry', 'quill']],
  [{ country: 'IS', viaMembership: true }, ['league', 'delegate']],
  [{ topic: 'subsidy' }, ['ireland', 'islanders']],
  [{ stance: 'critical' }, ['ministry', 'league']],
  [{ topic: 'subsidy', stance: 'critical' }, []],
  [{ attribution: 'direct' }, ['brightwater', 'delegate']],
  [{ section: 'replies' }, ['quill', 'delegate']],
  [{ text: 'dublin' }, ['ireland']],
  [{ text: 'HARBOR' }, ['quill']],
])('findActors(article, %j) gives %j', (filter, ids) => {
  expect(findActors(ferry as never, filter).map(({ id }) => id)).toEqual(ids);
});
