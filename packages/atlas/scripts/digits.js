/** The digits of 0, -1, 1, -2, 2 and so on, as in `src/digits.ts`, which says why. */
const digits = 'e.nrlta(oi}us{)?p:mcd+bhy&]0[gf|wv!Hj1$C>D/kSK#LORY9z5BZW_GJT8N@UX6QP*^VxIMF47q32AE';
const most = (digits.length - 1) / 2;

/** Whether a number is one digit. */
export function isShort(number) {
  return Math.abs(number) <= most;
}

export function short(number) {
  return digits[number < 0 ? -2 * number - 1 : 2 * number];
}

/** A number as two digits, the greater part first; up to 3444 either way. `src/digits.ts` reads it. */
export function long(number) {
  const greater = Math.round(number / digits.length);
  return short(greater) + short(number - greater * digits.length);
}
