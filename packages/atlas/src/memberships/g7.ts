import { joined } from './joined.js';
import type { Organization } from './organization.js';

export const g7: Organization = {
  name: 'Group of Seven',
  wikidata: 'Q1764511',
  source: { title: 'G7', url: 'https://www.consilium.europa.eu/en/policies/g7/' },
  asOf: '2026-11-23',
  note: 'Since the first summit of each. The European Union takes part and is no member. Russia met with the seven as the Group of Eight until 2014.',
  members: [...joined('1975-11-15', ['DE', 'FR', 'GB', 'IT', 'JP', 'US']), ...joined('1976-06-27', ['CA'])],
};
