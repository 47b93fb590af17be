/** The same countries in the same colours for every map. */
export const fills = { UA: '#b8450b', CN: '#56616c', IN: '#56616c', RU: '#1b1d20' };

/** By ISO 3166-1 numeric code, as TopoJSON atlases have it. */
export const fillsByNumber = { 804: '#b8450b', 156: '#56616c', 356: '#56616c', 643: '#1b1d20' };
