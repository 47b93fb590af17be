/**
 * The digits of packed numbers: 0, -1, 1, -2, 2 and so on. Frequent values have the letters that are frequent in scripts: a
 * bundle with a map in it is compressed as one text, and this makes it several hundred bytes smaller than an alphabet in order.
 */
const digits = 'e.nrlta(oi}us{)?p:mcd+bhy&]0[gf|wv!Hj1$C>D/kSK#LORY9z5BZW_GJT8N@UX6QP*^VxIMF47q32AE';

/** The values of the digits by their character codes. */
export const digitValues: readonly number[] = /* @__PURE__ */ valuesByCode();

/** The number that two digits are, the greater part first. `scripts/digits.js` writes it. */
export function longNumber(text: string, at: number): number {
  return digitValues[text.charCodeAt(at)]! * digits.length + digitValues[text.charCodeAt(at + 1)]!;
}

function valuesByCode(): number[] {
  const values: number[] = [];
  for (let i = 0; i < digits.length; i += 1) values[digits.charCodeAt(i)] = i % 2 ? ~(i >> 1) : i >> 1;
  return values;
}
