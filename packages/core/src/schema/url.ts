import * as v from 'valibot';
import { isSafeUrl } from './safe-url.js';

/** An address that may stand in a link. */
export const url = v.pipe(v.string(), v.check(isSafeUrl, 'an http, https or mailto URL'));
