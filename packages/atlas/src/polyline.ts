/** The whole numbers in a text of Google's Encoded Polyline Algorithm Format, neither scaled nor summed up. */
export function numbersOf(polyline: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < polyline.length; i += 1) {
    let chunk = polyline.charCodeAt(i) - 63;
    let bits = chunk & 31;
    for (let shift = 5; chunk > 31; shift += 5) {
      i += 1;
      chunk = polyline.charCodeAt(i) - 63;
      bits |= (chunk & 31) << shift;
    }
    numbers.push(bits & 1 ? ~(bits >> 1) : bits >> 1);
  }
  return numbers;
}
