import { countries } from './countries.js';

const plan = 'kite-day';

/** A made-up article in which the countries react to a made-up plan. */
export const article = {
  schemaVersion: 1,
  id: 'world-kite-day',
  headline: 'Made up for a benchmark: countries answer the plan for a World Kite Day',
  lang: 'en',
  sections: [{ id: 'answers', heading: 'The answers' }],
  actors: countries.map(({ code, name }) => ({
    id: code.toLowerCase(),
    kind: 'country',
    name,
    country: code,
  })),
  topics: [{ id: plan, label: 'The plan for a World Kite Day' }],
  quotes: countries.map(({ code, name, stance }) => ({
    id: `answer-${code.toLowerCase()}`,
    text: `${name} told the organizers that its view of a day for kites is ${stance}.`,
    speaker: code.toLowerCase(),
    attribution: 'indirect',
    topic: plan,
    section: 'answers',
  })),
  reactions: countries.map(({ code, stance }) => ({
    actor: code.toLowerCase(),
    topic: plan,
    stance,
    quotes: [`answer-${code.toLowerCase()}`],
  })),
};
