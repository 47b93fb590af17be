import { joined } from './joined.js';
import type { Organization } from './organization.js';

export const brics: Organization = {
  name: 'BRICS',
  wikidata: 'Q243630',
  source: { title: 'About the BRICS', url: 'https://brics.br/en/about-the-brics' },
  asOf: '2026-11-23',
  note: 'The first four since their first summit. Saudi Arabia was invited to join from 1 January 2024 and has not confirmed that it did, so it is not in the list.',
  members: [
    ...joined('2009-06-16', ['BR', 'CN', 'IN', 'RU']),
    ...joined('2010-12-24', ['ZA']),
    ...joined('2024-01-01', ['AE', 'EG', 'ET', 'IR']),
    ...joined('2025-01-06', ['ID']),
  ],
};
