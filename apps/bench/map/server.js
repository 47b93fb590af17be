import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

/**
 * Serves a site to this machine alone. Below `/strict/` pages come with the strict policy and what they need beyond it.
 * Returns the origin and how to stop.
 */
export async function serve(site, pages) {
  const policies = new Map(
    pages.map(({ id, policy, body }) => [`/${id}/`, [strict(body), policy].filter(Boolean).join('; ')]),
  );
  const server = createServer((request, response) => {
    const isStrict = request.url.startsWith('/strict/');
    const path = isStrict ? request.url.slice('/strict'.length) : request.url;
    const file = site.get(path.endsWith('/') ? `${path}index.html` : path);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const policy = isStrict ? policies.get(path) : undefined;
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-encoding': 'gzip',
      'content-length': file.body.length,
      'cache-control': 'max-age=600',
      ...(policy && { 'content-security-policy': policy }),
    });
    response.end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The strict policy. A style sheet in the page itself is allowed by its hash. */
function strict(body) {
  const styles = [...body.matchAll(/<style>(.*?)<\/style>/gsu)].map(
    ([, style]) => ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return `default-src 'none'; script-src 'self'; style-src 'self'${styles.join('')}; require-trusted-types-for 'script'`;
}
