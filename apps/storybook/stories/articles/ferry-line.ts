import { defineArticle } from '@onrecord/core';

/** A fictional story within one country, in which somebody's stance changes. */
export const ferryLine = defineArticle({
  schemaVersion: 1,
  id: 'ferry-line',
  headline: 'Teacup Sound may get a ferry by night',
  lang: 'en',
  publisher: { name: 'Sound & Strait', url: 'https://sound.example' },
  published: '2034-07-09',
  sections: [],
  actors: [
    { id: 'ferry-company', kind: 'organization', name: 'Sound Ferries', country: 'NZ' },
    { id: 'ward-council', kind: 'organization', name: 'Teacup Sound Ward Council', country: 'NZ' },
    { id: 'oyster-farms', kind: 'group', name: 'Oyster farms', country: 'NZ' },
  ],
  topics: [{ id: 'night-ferry', label: 'A ferry by night', initiatedBy: 'ferry-company' }],
  quotes: [
    {
      id: 'too-loud',
      text: 'At two in the morning we want to hear the owls.',
      speaker: 'ward-council',
      attribution: 'direct',
      topic: 'night-ferry',
    },
    {
      id: 'electric',
      text: 'The electric boat is quieter than the owls.',
      speaker: 'ward-council',
      attribution: 'direct',
      topic: 'night-ferry',
    },
  ],
  reactions: [
    {
      actor: 'ward-council',
      topic: 'night-ferry',
      stance: 'critical',
      label: 'Feared the noise',
      quotes: ['too-loud'],
      date: '2034-05-02',
    },
    {
      actor: 'ward-council',
      topic: 'night-ferry',
      stance: 'supportive',
      label: 'Heard the electric boat',
      quotes: ['electric'],
      date: '2034-07-08',
    },
    { actor: 'oyster-farms', topic: 'night-ferry', stance: 'neutral', label: 'Sleep through anything' },
  ],
});
