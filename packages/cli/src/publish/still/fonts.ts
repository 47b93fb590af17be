import { createRequire } from 'node:module';
import { Typeface } from './typeface.js';

const { resolve } = createRequire(import.meta.url);

function file(family: string, style: string, name: string): string {
  return resolve(`@expo-google-fonts/${family}/${style}/${name}_${style}.ttf`);
}

const serif = file('source-serif-4', '400Regular', 'SourceSerif4');
const serifBold = file('source-serif-4', '700Bold', 'SourceSerif4');
const sans = file('source-sans-3', '400Regular', 'SourceSans3');
const sansBold = file('source-sans-3', '600SemiBold', 'SourceSans3');
const arabic = file('noto-naskh-arabic', '400Regular', 'NotoNaskhArabic');
const arabicBold = file('noto-naskh-arabic', '700Bold', 'NotoNaskhArabic');

/** The fonts of stills: they come with this package, so that a still is the same on every machine. */
export interface Fonts {
  readonly files: readonly string[];
  readonly serif: Typeface;
  readonly serifBold: Typeface;
  readonly sans: Typeface;
  readonly sansBold: Typeface;
}

/** Latin, Greek, Cyrillic and Arabic, and what the files given have beyond. */
export function loadFonts(more: readonly string[] = []): Fonts {
  return {
    files: [serif, serifBold, sans, sansBold, arabic, arabicBold, ...more],
    serif: new Typeface([serif, arabic, ...more]),
    serifBold: new Typeface([serifBold, arabicBold, ...more]),
    sans: new Typeface([sans, arabic, ...more]),
    sansBold: new Typeface([sansBold, arabicBold, ...more]),
  };
}
