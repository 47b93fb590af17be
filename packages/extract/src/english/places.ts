/** Seats of power that stand for those who govern there, and for which country. Capitals are in the generated table. */
export const metonyms: Readonly<Record<string, string>> = {
  kremlin: 'RU',
  'white house': 'US',
  pentagon: 'US',
  'foggy bottom': 'US',
  'capitol hill': 'US',
  'state department': 'US',
  'downing street': 'GB',
  whitehall: 'GB',
  westminster: 'GB',
  holyrood: 'GB',
  élysée: 'FR',
  elysee: 'FR',
  'quai d’orsay': 'FR',
  bundestag: 'DE',
  knesset: 'IL',
  vatican: 'VA',
  'holy see': 'VA',
  'blue house': 'KR',
  zhongnanhai: 'CN',
  duma: 'RU',
  'parliament hill': 'CA',
  'queen’s park': 'CA',
  'the hague': 'NL',
};

/** Other names of capitals, and one that is a state as well. */
export const otherCapitals: Readonly<Record<string, string>> = {
  kiev: 'UA',
  peking: 'CN',
  washington: 'US',
};

/** States, provinces and parts of countries that stand after a town: "Springfield, Ohio". */
export const regions = `alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
  indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana,
  nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon,
  pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia,
  wisconsin, wyoming, d.c., ala., ariz., ark., calif., colo., conn., del., fla., ga., ill., ind., kan., ky., la., md., mass., mich.,
  minn., miss., mo., mont., neb., nev., n.h., n.j., n.m., n.y., n.c., n.d., okla., ore., pa., r.i., s.c., s.d., tenn., tex., vt., va.,
  wash., w.va., wis., wyo., ontario, quebec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick,
  newfoundland, prince edward island, yukon, nunavut, ont., que., b.c., alta., man., sask., n.s., n.b., p.e.i., n.l.,
  england, scotland, wales, northern ireland, bavaria, saxony, queensland, new south wales, victoria, tasmania, ontario`;
