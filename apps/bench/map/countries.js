/** The countries that every page colours, by their stances. Codes and numbers are those of ISO 3166-1. */
export const countries = [
  { code: 'CA', number: '124', name: 'Canada', stance: 'supportive' },
  { code: 'BR', number: '076', name: 'Brazil', stance: 'supportive' },
  { code: 'NO', number: '578', name: 'Norway', stance: 'critical' },
  { code: 'IN', number: '356', name: 'India', stance: 'critical' },
  { code: 'JP', number: '392', name: 'Japan', stance: 'mixed' },
  { code: 'ZA', number: '710', name: 'South Africa', stance: 'mixed' },
  { code: 'AU', number: '036', name: 'Australia', stance: 'neutral' },
  { code: 'MX', number: '484', name: 'Mexico', stance: 'neutral' },
];

export const colours = { supportive: '#0b67b2', critical: '#b8450b', mixed: '#85418f', neutral: '#56616c' };
