// What it takes to parse an article from JSON, and how that grows with it: beside JSON.parse, which checks nothing, and ajv,
// which checks the shape by the same JSON Schema but no reference.
import { parseArticle } from '@onrecord/core';
import schema from '@onrecord/core/article.schema.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import { articleWith } from './long-article.js';
import { medians } from './medians.js';
import { digits, table } from './table.js';

const isArticle = new Ajv2020().compile(schema);
let before;
const rows = [10, 100, 1000, 10_000].map((quotes) => {
  const json = JSON.stringify(articleWith(quotes));
  const ms = medians(15, {
    plain: () => JSON.parse(json),
    ajv: () => isArticle(JSON.parse(json)),
    ours: () => parseArticle(JSON.parse(json)),
  });
  const growth = before === undefined ? '' : digits(ms.ours / before);
  before = ms.ours;
  const speed = digits(json.length / 1000 / ms.ours);
  return [
    `${quotes} quotes`,
    digits(json.length / 1000),
    ...[ms.plain, ms.ajv, ms.ours, ms.ours / ms.ajv].map(digits),
    ...[speed, growth],
  ];
});
table(
  ['parsing', 'kB', 'JSON.parse, ms', '+ ajv, ms', '+ parseArticle, ms', 'ours to ajv', 'MB/s', 'times more'],
  rows,
);
