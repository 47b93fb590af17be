import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'tailwindcss';
import type { Plugin } from 'vite';
import { endlessAnswer, hostileAnswers, isWaitedFor } from './answers.js';
import { pageAddress, pageAt } from './host-page.js';

const here = import.meta.dirname;
const packages = path.join(here, '../node_modules');
const cdn = path.join(packages, '@onrecord/widgets/dist/cdn');
const { version } = createRequire(import.meta.url)('@onrecord/widgets/package.json') as { version: string };
/** Under which a second copy of the CDN is served. */
const nextVersion = '99.0.0';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Answers a request; `rest` is what follows in the path. */
type Answer = (response: ServerResponse, rest: string, query: URLSearchParams) => void | Promise<void>;

/** What the pages of the tests are made of, by how their addresses begin. */
const answers: Readonly<Record<string, Answer>> = {
  [pageAddress]: (response, _, query) => {
    const { html, policy } = pageAt(query);
    if (policy !== null) response.setHeader('content-security-policy', policy);
    send(response, '.html', html);
  },
  '/e2e/articles/kremlin-pause.onrecord.json': (response) => {
    send(response, '.json', JSON.stringify(kremlinPause));
  },
  '/e2e/huge-article.json': (response) => {
    send(response, '.json', ' '.repeat(8_000_000) + JSON.stringify(kremlinPause));
  },
  '/e2e/answers/': (response, rest) => {
    hostileAnswers[decodeURIComponent(rest)]!(response);
  },
  '/e2e/endless/': endlessAnswer,
  '/e2e/waiting/': (response, name) => {
    send(response, '.json', String(isWaitedFor(name)));
  },
  '/e2e/cdn/': (response, rest) => sendFile(response, path.join(cdn, rest)),
  '/e2e/next/': (response, rest) =>
    sendChanged(
      response,
      rest.replace(nextVersion, version),
      `onrecord/${version}/`,
      `onrecord/${nextVersion}/`,
    ),
  // Not every driver of a browser can print: here, what styles say of paper is said of all media.
  '/e2e/on-paper/': (response, rest) => sendChanged(response, rest, '@media print', '@media all'),
  '/e2e/npm/': (response, rest) => sendFile(response, path.join(packages, rest)),
  '/e2e/debian/': (response, rest) => sendFile(response, path.join('/usr/share/javascript', rest)),
  '/e2e/tailwind-preflight.css': async (response) => {
    const preflight = await compile(`@import 'theme.css'; @import 'preflight.css';`, {
      loadStylesheet: async (name) => {
        const file = path.join(packages, 'tailwindcss', name);
        return { path: file, base: packages, content: await readFile(file, 'utf8') };
      },
    });
    send(response, '.css', preflight.build([]));
  },
  '/e2e/nothing.js': (response) => {
    send(response, '.js', '');
  },
  '/e2e/server-drawn/': async (response, rest) => {
    const file = await fetch((await serverDrawn()) + rest);
    const body = await file.text();
    const remember = '<script src="/e2e/witness.js"></script><script src="/e2e/remember-drawn.js"></script>';
    send(response, path.extname(rest) || '.html', body.replace('<meta charset', `${remember}$&`));
  },
  '/e2e/': (response, rest) => sendFile(response, path.join(here, rest)),
};

/** Serves the pages, scripts and articles of the tests beside the tests themselves. */
export function servePages(): Plugin {
  return {
    name: 'serve-pages',
    async closeBundle() {
      (await example)?.stop();
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://e2e');
        const [start, answer] = Object.entries(answers).find(([start]) => pathname.startsWith(start)) ?? [];
        if (start === undefined || answer === undefined) next();
        else void answer(response, pathname.slice(start.length), searchParams);
      });
    },
  };
}

interface Example {
  readonly address: string;
  readonly stop: () => void;
}

let example: Promise<Example> | undefined;

/** The address of the example of server rendering, which is started when it is first asked for. */
async function serverDrawn(): Promise<string> {
  example ??= startExample();
  return (await example).address;
}

async function startExample(): Promise<Example> {
  const module = pathToFileURL(path.join(here, '../../server-rendering/serve.js')).href;
  const { serve } = (await import(module)) as { serve: () => Promise<Example> };
  return serve();
}

/** Sends a script of the CDN with some text in the place of other. */
async function sendChanged(response: ServerResponse, file: string, from: string, to: string): Promise<void> {
  const script = await readFile(path.join(cdn, file), 'utf8');
  send(response, '.js', script.replaceAll(from, to));
}

async function sendFile(response: ServerResponse, file: string): Promise<void> {
  if (existsSync(file)) send(response, path.extname(file), await readFile(file));
  else response.writeHead(404).end();
}

function send(response: ServerResponse, extension: string, body: string | Buffer): void {
  response.setHeader('content-type', `${types[extension] ?? 'text/plain'}; charset=utf-8`);
  response.end(body);
}
