import * as v from 'valibot';
import { countryCodes } from './country-codes.js';

/** A country by its code. */
export const country = v.picklist(countryCodes, 'an ISO 3166-1 alpha-2 country code');
