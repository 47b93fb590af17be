import { renderAsync } from '@resvg/resvg-js';
import type { Fonts } from './fonts.js';

/** An SVG as a PNG of its own size, in another thread, with the fonts of stills and none of the machine's. */
export async function png(svg: string, { files }: Fonts): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...files],
      serifFamily: 'Source Serif 4',
      sansSerifFamily: 'Source Sans 3',
    },
  });
  return image.asPng();
}
