import type { Article } from '@onrecord/core';
import { sixtyOrganizations } from './sixty-organizations.js';

const places = [
  'On our street',
  'Behind the mill',
  'By the harbor',
  'Up on the hill',
  'At the old station',
  'Along the canal',
  'Around the school',
  'In the allotments',
  'Near the brickworks',
  'Below the bridge',
];
const times = [
  'in November',
  'after nine',
  'before the first bus',
  'on market days',
  'when the fog comes in',
  'during rehearsals',
  'at low tide',
  'between the shifts',
  'once the shops have closed',
  'in the weeks after harvest',
];
const views = [
  'nobody would miss the lamps.',
  'we would rather have every second lamp than none.',
  'one lamp at the corner is all that keeps people from falling over the same step each night.',
  'the moths would be glad.',
  'it is dark already, since half of the lamps have been broken for years.',
  'our members carry lanterns anyway.',
  'the stars were last seen when the power failed.',
  'parents want the lamps back before anyone has taken them away.',
  'we counted four people and a fox.',
  'a dark street is a quiet street.',
];

const { actors, reactions } = sixtyOrganizations;

/** The fictional petition against street lamps, with a thousand answers of the sixty clubs. */
export const thousandAnswers: Article = {
  ...sixtyOrganizations,
  id: 'thousand-answers',
  headline: 'A thousand answers to a petition against street lamps',
  url: 'https://lantern.example/2036/a-thousand-answers',
  sections: [
    { id: 'spring', heading: 'The hearings in spring' },
    { id: 'autumn', heading: 'The hearings in autumn' },
  ],
  quotes: Array.from({ length: 1000 }, (_, i) => ({
    id: `answer-${i}`,
    text: `${places[i % 10]} ${times[Math.floor(i / 10) % 10]}, ${views[Math.floor(i / 100)]}`,
    speaker: actors[i % actors.length]!.id,
    attribution: i % 7 === 0 ? 'indirect' : 'direct',
    topic: 'dark-streets',
    section: i % 2 === 0 ? 'spring' : 'autumn',
    date: `2036-${i % 2 === 0 ? '04' : '10'}-${String(1 + (i % 28)).padStart(2, '0')}`,
  })),
  reactions: reactions.map((reaction, at) => ({
    ...reaction,
    quotes: Array.from({ length: 1000 }, (_, i) => i)
      .filter((i) => i % actors.length === at)
      .map((i) => `answer-${i}`),
  })),
};
