import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, onTestFinished, test, vi } from 'vitest';
import { reportCountries } from '../../src/map/report-countries.js';
import { crowd } from '../fixtures/crowd.js';

const host = document.createElement('onrecord-reactions-map');

function reported(article: Parameters<typeof reportCountries>[0]): unknown[][] {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => {
    error.mockRestore();
  });
  reportCountries(article, host);
  return error.mock.calls;
}

test('reportCountries(article, host) says nothing where all countries are on the map', () => {
  expect(reported(kremlinPause)).toEqual([]);
});

test('reportCountries(article, host) says which actors are left out, in one message', () => {
  const expected = 'expected the ISO 3166-1 alpha-2 code of a country on the map';
  const article = crowd([
    { stance: 'mixed', country: 'FR' },
    { stance: 'mixed', country: 'AQ' },
    { stance: 'mixed' },
    { stance: 'mixed', country: 'fr' as 'FR' },
  ]);
  expect(reported(article)).toEqual([
    [
      `onrecord: <onrecord-reactions-map> left out: actors[1].country: ${expected}, got "AQ"\n  actors[3].country: ${expected}, got "fr"`,
      host,
    ],
  ]);
});

test('reportCountries(article, host) says it once, until there is another article', () => {
  const article = crowd([{ stance: 'mixed', country: 'AQ' }]);
  const reports = reported(article);
  reportCountries(article, host);
  expect(reports).toHaveLength(1);
  reportCountries({ ...article }, host);
  expect(reports).toHaveLength(2);
});
