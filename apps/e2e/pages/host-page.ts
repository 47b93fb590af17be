/** A page that is nobody's here. All of it is in its address, so that a test says what it is and a server holds nothing. */
export interface HostPage {
  /** What stands before `<html>`; the HTML doctype unless given. */
  readonly doctype?: string;
  /** The attributes of `<html>`; `lang="en"` unless given. */
  readonly attributes?: string;
  /** A Content-Security-Policy, sent as a header. */
  readonly policy?: string;
  /** What stands in `<head>` after the script that notes faults. */
  readonly head?: string;
  readonly body: string;
}

export const pageAddress = '/e2e/page';

export function addressOf(page: HostPage): string {
  return `${pageAddress}?${new URLSearchParams({ ...page }).toString()}`;
}

/** The HTML of a page, and its policy, by its address. */
export function pageAt(address: URLSearchParams): { html: string; policy: string | null } {
  const {
    doctype = '<!doctype html>',
    attributes = 'lang="en"',
    head = '',
    body = '',
  } = Object.fromEntries(address);
  const html = `${doctype}
<html ${attributes}>
<head>
<meta charset="utf-8">
<title>A page</title>
<script src="/e2e/witness.js"></script>
<link rel="stylesheet" href="/e2e/story.css">
${head}
</head>
<body>
${body}
</body>
</html>
`;
  return { html, policy: address.get('policy') };
}
