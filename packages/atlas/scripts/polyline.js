/** The digits by value, as in `src/polyline.ts`, which says why. */
const digits = '(etirns).aolhcdup}{f:_?mg[&0AywE-]>2Sv/|*1!bMNUPOC#LIRx@kjDTH3+B';

/**
 * The steps from each point to the next in Google's Encoded Polyline Algorithm Format, with other digits, x
 * before y and without its scaling: the sign of a number goes into the lowest bit, then five bits a digit, the lowest ones
 * first. A step from -16 to 15 is one digit. `src/polyline.ts` reads it.
 */
export function polyline([first, ...rest]) {
  let from = first;
  return rest
    .flatMap((to) => {
      const step = [to[0] - from[0], to[1] - from[1]];
      from = to;
      return step;
    })
    .map(encode)
    .join('');
}

function encode(number) {
  const bits = number < 0 ? ~(number << 1) : number << 1;
  return chunksOf(bits)
    .map((chunk) => digits[chunk])
    .join('');
}

function chunksOf(bits) {
  return bits < 32 ? [bits] : [32 + (bits & 31), ...chunksOf(bits >> 5)];
}
