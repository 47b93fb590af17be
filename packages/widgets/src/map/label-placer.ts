import { labelSize } from './drawing/draw-labels.js';
import { dotRadius, isThin, markRadius, type Drawing } from './drawing/draw-map.js';
import type { PlacedLabel } from './labels/label.js';
import { placeLabels, type Measure } from './labels/place-labels.js';
import type { MarkedCountry } from './marked-countries.js';
import type { Shown } from './shown.js';

/** Places the names of the countries on the map, anew only when something about them changes. */
export class LabelPlacer {
  readonly #measure: Measure;
  #key = '';
  #labels: readonly PlacedLabel[] = [];

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  place(
    { view, shapes }: Pick<Shown, 'view' | 'shapes'>,
    drawing: Drawing,
    nameOf: (code: string) => string,
  ): readonly PlacedLabel[] {
    const { countries, scale } = drawing;
    const requests = countries.flatMap((country) => {
      const { rings, place } = shapes.country(country.code);
      const mark = {
        key: country.code,
        text: nameOf(country.code),
        markRadius: markRadiusOf(drawing, country),
      };
      return place === undefined ? [] : { ...mark, rings, at: place };
    });
    const key = JSON.stringify([
      view,
      scale,
      requests.map(({ key, text, at, markRadius, rings }) => [
        key,
        this.#measure(text, 1),
        at,
        markRadius,
        rings.flat().length,
      ]),
    ]);
    if (key !== this.#key) {
      const options = { view, size: labelSize * scale, measure: this.#measure };
      this.#labels = placeLabels(requests, options);
    }
    this.#key = key;
    return this.#labels;
  }
}

/** The radius of what is drawn at a country's place, in map units; 0 for a country that is only a shape. */
function markRadiusOf({ shapes, scale }: Drawing, { code, isInitiator }: MarkedCountry): number {
  if (isInitiator) return markRadius * scale;
  return isThin(shapes, code, scale) ? dotRadius * scale : 0;
}
