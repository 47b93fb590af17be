import { joined } from './joined.js';
import type { Organization } from './organization.js';

export const asean: Organization = {
  name: 'Association of Southeast Asian Nations',
  wikidata: 'Q7768',
  source: { title: 'ASEAN member states', url: 'https://asean.org/member-states/' },
  asOf: '2026-11-23',
  members: [
    ...joined('1967-08-08', ['ID', 'MY', 'PH', 'SG', 'TH']),
    ...joined('1984-01-07', ['BN']),
    ...joined('1995-07-28', ['VN']),
    ...joined('1997-07-23', ['LA', 'MM']),
    ...joined('1999-04-30', ['KH']),
    ...joined('2025-10-26', ['TL']),
  ],
};
