import * as v from 'valibot';
import { safeUrl } from './safe-url.js';

/** An address that may stand in a link. */
export const url = v.pipe(v.string(), v.regex(safeUrl, 'an http, https or mailto URL'));
