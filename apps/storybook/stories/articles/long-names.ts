import { defineArticle } from '@onrecord/core';

/** A fictional story in which everything has a very long name: some of many words, one of a single word. */
export const longNames = defineArticle({
  schemaVersion: 1,
  id: 'long-names',
  headline:
    'The standing conference of lighthouse authorities postpones its decision on the colors of lamps, lenses and weathervanes once more',
  lang: 'en',
  publisher: {
    name: 'The Quarterly Proceedings of Coastal Signals and Associated Apparatus',
    url: 'https://signals.example',
  },
  published: '2033-02-17',
  sections: [],
  actors: [
    {
      id: 'conference',
      kind: 'organization',
      name: 'Standing Intergovernmental Conference on the Harmonization of Lighthouse Lamps, Lenses and Weathervanes',
      country: 'PT',
    },
    {
      id: 'keepers',
      kind: 'organization',
      name: 'Oberseeleuchtturmwärterinnenverbandsvorsitzendenvertretungsversammlung',
      country: 'DE',
    },
    {
      id: 'divers',
      kind: 'group',
      name: 'Divers, anglers, gull watchers and others who spend their nights on the northern breakwater',
      country: 'GB',
    },
    {
      id: 'painters',
      kind: 'organization',
      name: 'United Federation of Painters, Varnishers and Gilders of Towers, Beacons and Buoys (Southern Section)',
      country: 'BA',
    },
    {
      id: 'saint',
      kind: 'country',
      name: 'Saint Vincent and the Grenadines',
      country: 'VC',
    },
  ],
  topics: [
    {
      id: 'colors',
      label: 'The uniform coloring of lamps, lenses and weathervanes on lighthouses of the second order',
      initiatedBy: 'conference',
    },
  ],
  quotes: [
    {
      id: 'which-red',
      text: 'Before anyone asks us to paint everything red, somebody should tell us which red.',
      speaker: 'painters',
      attribution: 'direct',
      topic: 'colors',
    },
  ],
  reactions: [
    {
      actor: 'keepers',
      topic: 'colors',
      stance: 'supportive',
      label: 'Would welcome a single color chart, if it comes with a sufficient supply of paint and brushes',
    },
    {
      actor: 'divers',
      topic: 'colors',
      stance: 'critical',
      label: 'Find that gulls have got used to the present colors',
    },
    { actor: 'painters', topic: 'colors', stance: 'mixed', quotes: ['which-red'] },
    { actor: 'saint', topic: 'colors', stance: 'neutral' },
  ],
});
