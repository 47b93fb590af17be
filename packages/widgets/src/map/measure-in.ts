import type { Measure } from './labels/place-labels.js';

const size = 100;

/** Measures text at weight 600 in the font of an element; roughly, where a browser gives no canvas. */
export function measureIn(element: Element): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, wanted) => {
    if (context === null) return 0.7 * text.length * wanted;
    context.font = `600 ${size}px ${getComputedStyle(element).fontFamily}`;
    return (context.measureText(text).width * wanted) / size;
  };
}
