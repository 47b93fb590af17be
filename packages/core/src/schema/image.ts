import * as v from 'valibot';
import { object } from './object.js';
import { text } from './text.js';
import { webUrl } from './url.js';

export const imageSchema = object({ url: webUrl, alt: v.string(), credit: v.exactOptional(text) });

/**
 * A portrait, flag or emblem. `alt` is what it shows beyond the name that stands beside it, and so most often the empty string
 * (WCAG 2.2, technique H67); it has to be given, so that nobody forgets it.
 */
export interface Image extends Readonly<v.InferOutput<typeof imageSchema>> {}
