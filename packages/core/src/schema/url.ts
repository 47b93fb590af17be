import * as v from 'valibot';
import { safeUrl, safeWebUrl } from './safe-url.js';

/** An address that may stand in a link. */
export const url = v.pipe(v.string(), v.regex(safeUrl, 'an http, https or mailto URL'));

/** An address that may be fetched. */
export const webUrl = v.pipe(v.string(), v.regex(safeWebUrl, 'an http or https URL'));
