import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toUri } from '../../src/export/to-uri.js';

test.each([
  ['https://tidings.example/a?b=c#d', 'https://tidings.example/a?b=c#d'],
  ['https://tidings.example/é/💧', 'https://tidings.example/%C3%A9/%F0%9F%92%A7'],
  ['https://tidings.example/%C3%A9', 'https://tidings.example/%C3%A9'],
  ['https://tidings.example/100%', 'https://tidings.example/100%25'],
  ['https://tidings.example/?a[]=1', 'https://tidings.example/?a%5B%5D=1'],
  ['https://tidings.example/\uD83D', 'https://tidings.example/%EF%BF%BD'],
  ['https://user@tidings.example:8080', 'https://user@tidings.example:8080'],
  ['https://brücke.example', 'https://br%C3%BCcke.example'],
  ['mailto:desk@tidings.example', 'mailto:desk@tidings.example'],
  ['javascript:alert(1)', undefined],
  ['https://tidings.example/"><script>', undefined],
  ['https://tidings.example:port/', undefined],
  ['https://a@b@tidings.example/', undefined],
  ['https://tidings.example/#a#b', undefined],
  ['https://?', undefined],
  ['', undefined],
  [undefined, undefined],
])('toUri(%j) is %j', (address, uri) => {
  expect(toUri(address)).toBe(uri);
});

test('toUri(address) is a URI of RFC 3986 or nothing', () => {
  const isUri = formats.default(new Ajv2020()).compile({ type: 'string', format: 'uri' });
  const unit = fc.oneof(fc.stringMatching(/^[:/?#[\]@!$&()*+,;=%aF0.~_é-]$/u), fc.string({ unit: 'binary' }));
  const rest = fc.string({ unit });
  const address = fc
    .tuple(fc.constantFrom('https://', 'http://', 'mailto:', ''), rest)
    .map(([scheme, tail]) => scheme + tail);
  fc.assert(
    fc.property(address, (input) => {
      const uri = toUri(input);
      expect(uri === undefined || isUri(uri), uri).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
