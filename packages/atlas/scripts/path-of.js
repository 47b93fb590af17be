/** SVG path data of rings: an absolute move, relative lines and a close for each, so that paths can be joined by `+`. */
export function pathOf(rings) {
  return rings.map(ringPath).join('');
}

function ringPath([[x, y], ...rest]) {
  let from = [x, y];
  const steps = rest.map((to) => {
    const step = `${to[0] - from[0]} ${to[1] - from[1]}`;
    from = to;
    return step;
  });
  // A minus sign divides two numbers as well as a space does.
  return `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}z`;
}
