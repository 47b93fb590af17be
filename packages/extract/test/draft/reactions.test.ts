import { expect, test } from 'vitest';
import { draftArticle } from '../../src/html/draft-article.js';

function stances(text: string) {
  const { actors, topics, reactions } = draftArticle(text).article;
  return reactions.map(({ actor, topic, stance }) => {
    const { label, initiatedBy } = topics.find(({ id }) => id === topic)!;
    const by = actors.find(({ id }) => id === initiatedBy)?.name;
    return [actors.find(({ id }) => id === actor)?.name, stance, label, ...(by === undefined ? [] : [by])];
  });
}

test.each([
  ['Ada Bell condemned the harbour tax as “a theft.”', [['Ada Bell', 'critical', 'Harbour tax']]],
  ['Ada Bell welcomed the new timetable, saying “it helps.”', [['Ada Bell', 'supportive', 'New timetable']]],
  [
    'Ada Bell, the mayor, has also rejected the new timetable, calling it “a theft.”',
    [['Ada Bell', 'critical', 'New timetable']],
  ],
  ['Ada Bell has not rejected the new timetable, calling it “old.”', []],
  ['Ada Bell dismissed it as “a theft.”', []],
  ['Ada Bell did not condemn the harbour tax, saying “it helps.”', []],
  ['Ada Bell refused to condemn the harbour tax, saying “it helps.”', []],
  ['Ada Bell described the harbour tax as “a theft.”', []],
  [
    '“We go,” said Tom Reed. Ada Bell rejected Reed’s plan as “a theft.”',
    [['Ada Bell', 'critical', 'Reed’s plan', 'Tom Reed']],
  ],
])('draftArticle(%j) has the stances %j', (text, expected) => {
  expect(stances(text)).toEqual(expected);
});

test('draftArticle(text) keeps one reaction of an actor to a topic, with all its quotes', () => {
  const { reactions } = draftArticle(
    'Ada Bell condemned the tax as “a theft.” Later, Ada Bell condemned the tax as “an insult.”',
  ).article;
  expect(reactions.map(({ quotes }) => quotes)).toEqual([['theft', 'insult']]);
});
