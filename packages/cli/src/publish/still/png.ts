import { renderAsync } from '@resvg/resvg-js';
import type { Fonts } from './fonts.js';

/** An SVG as a PNG of its own size, in another thread, with the fonts of stills and none of the machine's. */
export async function png(svg: string, { files }: Fonts): Promise<Uint8Array> {
  const image = await renderAsync(anchored(svg), {
    font: {
      loadSystemFonts: false,
      fontFiles: [...files],
      serifFamily: 'Source Serif 4',
      sansSerifFamily: 'Source Sans 3',
    },
  });
  return image.asPng();
}

/** The renderer doesn't know `direction`: on an SVG from right to left, texts that start at the right end there. */
function anchored(svg: string): string {
  return svg.replace(/^<svg\b[^>]*/u, (tag) => tag.replace(' direction="rtl"', ' text-anchor="end"'));
}
