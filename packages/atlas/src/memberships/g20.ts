import { joined } from './joined.js';
import type { Organization } from './organization.js';

export const g20: Organization = {
  name: 'Group of Twenty',
  wikidata: 'Q19771',
  source: { title: 'About the G20', url: 'https://g20.org/about-the-g20/' },
  asOf: '2026-11-23',
  note: 'Since the first meeting. The European Union is a member too, and since 9 September 2023 the African Union; the list has the countries.',
  members: joined('1999-12-15', [
    'AR',
    'AU',
    'BR',
    'CA',
    'CN',
    'DE',
    'FR',
    'GB',
    'ID',
    'IN',
    'IT',
    'JP',
    'KR',
    'MX',
    'RU',
    'SA',
    'TR',
    'US',
    'ZA',
  ]),
};
