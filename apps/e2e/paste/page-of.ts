import { snippetFormats } from '@onrecord/core/html';
import { format, resolveConfig } from 'prettier';
import type { Result } from './results.js';

/** The page of the documentation, as Prettier wants it. */
export async function pageOf(results: readonly Result[], file: string): Promise<string> {
  const markdown = `# What survives where

A site's editors paste a widget in one of six formats, and the site's software takes out of it what it doesn't trust. The tables
say what readers get then. They are made by the tests: \`npx vitest run --project node paste --update\` in \`apps/e2e\` puts every
format of every widget through each sanitizer, opens the page in Chromium, with the published folder on another origin, and
writes what is there. Where the widgets differ, the least is told.

${legend}

## With the site script on the page

${table(results, 'scripted')}

## Without it

${table(results, 'plain')}

## What stands behind the rows

${rows}
`;
  return format(markdown, { ...(await resolveConfig(file)), parser: 'markdown' });
}

const legend = `- **widget**: the map, the card or the cards
- **all words**: every name or quote in plain HTML, with a link
- **picture**: the still, with its text alternative and a link
- **link**: a link that says what it leads to
- **nothing**: an empty place, or a notice that something was taken out`;

const rows = `- **A block of trusted HTML** changes nothing: "Custom HTML" in WordPress for those who may post unfiltered HTML, "Full HTML" in Drupal.
- **WordPress, authors**: \`wp_kses_post\` by the lists of WordPress 6.1. For \`oembed\`, what \`wp_filter_oembed_result\` leaves of the answer of a
  site that isn't on WordPress's list; the frame's own page runs the script there.
- **Drupal, Basic HTML**: the format of the standard profile of Drupal 10 and 11, with its filter that takes out images from other sites.
  Drupal asks only providers that it knows for oEmbed answers.
- **DOMPurify**, **sanitize-html**, **rehype-sanitize**: the libraries themselves, with their default settings (those of rehype-sanitize are GitHub's).
  For \`oembed\`, a site that puts the answer's HTML through them.

The first one and the libraries are run as they are. WordPress and Drupal are PHP: the tests apply their lists of elements, attributes and
protocols. A newsletter is a page without the site script whose pictures survive: \`image\`.`;

function table(results: readonly Result[], site: 'scripted' | 'plain'): string {
  const names = [...new Set(results.map(({ sanitizer }) => sanitizer))];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...snippetFormats.map((name) => `\`${name}\``)]),
    line(['-', ...snippetFormats.map(() => '-')]),
    ...names.map((name) =>
      line([
        name,
        ...snippetFormats.map((wanted) => {
          const result = results.find(({ format, sanitizer }) => format === wanted && sanitizer === name);
          return result?.[site] ?? '';
        }),
      ]),
    ),
  ].join('\n');
}
