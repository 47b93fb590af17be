/**
 * Each disputed area with every way it can be drawn, the default first: `disputed`, its own code where it is drawn on
 * its own, or the country that it is drawn as part of. An area without a shape of its own has one way only.
 */
export const borderOptions = [
  { code: 'UA-43', ways: ['disputed', 'UA', 'RU'] },
  { code: 'UA-14', ways: ['UA'] },
  { code: 'MD-SN', ways: ['disputed', 'MD'] },
  { code: 'GE-AB', ways: ['disputed', 'GE'] },
  { code: 'B37', ways: ['disputed', 'GE'] },
  { code: 'XK', ways: ['XK', 'disputed', 'RS'] },
  { code: 'CYN', ways: ['disputed', 'CY'] },
  { code: 'B16', ways: ['disputed', 'SY', 'IL'] },
  { code: 'PS', ways: ['PS', 'disputed'] },
  { code: 'EH', ways: ['disputed', 'EH', 'MA'] },
  { code: 'B13', ways: ['SD'] },
  { code: 'SOL', ways: ['disputed', 'SO'] },
  { code: 'IO', ways: ['IO'] },
  { code: 'YT', ways: ['YT'] },
  { code: 'IN-JK', ways: ['disputed', 'IN', 'PK'] },
  { code: 'PK-JK', ways: ['disputed', 'PK', 'IN'] },
  { code: 'KAS', ways: ['disputed', 'IN', 'PK'] },
  { code: 'B07', ways: ['disputed', 'CN', 'IN'] },
  { code: 'IN-AR', ways: ['IN'] },
  { code: 'TW', ways: ['TW', 'disputed', 'CN'] },
  { code: 'FK', ways: ['FK'] },
  { code: 'GY-CU', ways: ['GY'] },
] as const;

/** The code of a disputed area: ISO 3166 where it has one, or else Natural Earth's. */
export type DisputedCode = (typeof borderOptions)[number]['code'];
