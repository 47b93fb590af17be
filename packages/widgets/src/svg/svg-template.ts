import { nothing, svg, type SVGTemplateResult } from 'lit';

/** The tag for elements. */
export function svgTemplate(strings: TemplateStringsArray, ...values: unknown[]): SVGTemplateResult {
  return svg(strings, ...values.map((value) => value ?? nothing));
}
