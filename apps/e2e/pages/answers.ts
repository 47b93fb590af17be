import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

const json = JSON.stringify(kremlinPause);

/** Answers of servers that do what they shouldn't when they are asked for an article. */
export const hostileAnswers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'a page': (response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Sign in</title>');
  },
  nothing: (response) => {
    response.end();
  },
  'a list': (response) => {
    response.end('[]');
  },
  null: (response) => {
    response.end('null');
  },
  'a number': (response) => {
    response.end('1');
  },
  'another version': (response) => {
    response.end(JSON.stringify({ ...kremlinPause, schemaVersion: 2 }));
  },
  'half of it': (response) => {
    response.setHeader('content-length', json.length);
    response.write(json.slice(0, json.length / 2), () => response.destroy());
  },
  'half of it as if it were all': (response) => {
    response.end(json.slice(0, json.length / 2));
  },
  'what broke when it was compressed': (response) => {
    response.setHeader('content-encoding', 'gzip').end(gzipSync(json).fill(0, 100));
  },
  'lists in lists, a hundred thousand deep': (response) => {
    response.end('['.repeat(100_000));
  },
  'a way back to itself': (response) => {
    response.writeHead(302, { location: '' }).end();
  },
  'a way to a server that allows nobody': (response) => {
    response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
  },
  'status 404': (response) => {
    response.writeHead(404).end();
  },
  'status 500': (response) => {
    response.writeHead(500).end(json);
  },
};

/** The names of answers without an end that are being waited for. */
const waiting = new Set<string>();

/** An answer that begins and never ends. */
export function endlessAnswer(response: ServerResponse, name: string): void {
  waiting.add(name);
  response.on('close', () => waiting.delete(name));
  response.write('{');
}

export function isWaitedFor(name: string): boolean {
  return waiting.has(name);
}
