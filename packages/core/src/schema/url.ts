import * as v from 'valibot';

/** An address that is safe to put in a link: `http`, `https` or `mailto`, with no white space, quotes or angle brackets. */
export const url = v.pipe(
  v.string(),
  v.regex(/^(?:https?:\/\/|mailto:)[^\s"'<>\\^`{|}\p{Cc}]+$/iu, 'an http, https or mailto URL'),
);
