import { UsageError } from '../usage-error.js';

/** The address of a folder, with a slash at its end. */
export function baseUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isFolder =
    url !== undefined &&
    /^https?:$/u.test(url.protocol) &&
    !/[?#]/u.test(url.href) &&
    url.username === '' &&
    url.password === '';
  if (!isFolder)
    throw new UsageError(
      `--base: expected the http or https address of the folder, such as "https://media.example.org/onrecord/", got ${JSON.stringify(value)}`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
