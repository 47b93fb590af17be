import { countries } from 'countries-list';
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };

/** Where the packages have a country's name instead of the adjective, or a slip. */
const corrections = {
  AG: 'Antiguan',
  AR: 'Argentine',
  CI: 'Ivorian',
  ET: 'Ethiopian',
  AE: 'Emirati',
  YE: 'Yemeni',
  UZ: 'Uzbek',
  TT: 'Trinidadian',
  SK: 'Slovak',
  XK: 'Kosovar',
  TM: 'Turkmen',
  WF: undefined,
  AX: undefined,
  BA: 'Bosnian',
  AX: undefined,
  BA: 'Bosnian',
};

/** A line for each country: code, names, capital, adjective; `|` between fields, `;` between names. */
export function places() {
  return Object.entries(countries)
    .map(([code, { name, alias = [], capital }]) => {
      const adjective = code in corrections ? corrections[code] : nationalities.nationalities[code];
      const names = [name, ...alias].filter((word) => /^[\p{Lu}]/u.test(word));
      const known = adjective && !names.includes(adjective) ? adjective : '';
      return [code, names.join(';'), capital.replace(' D.C.', ''), known].join('|');
    })
    .sort()
    .join('\n');
}
