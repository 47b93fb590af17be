import { str } from '@lit/localize/internal/str-tag.js';
import type { BorderPolicy } from '@onrecord/atlas';
import type { Article, Topic } from '@onrecord/core';
import { stances } from '@onrecord/core/query';
import { expectBetween, expectKnown, UsageError } from '../../article/usage-error.js';
import { isRightToLeft } from '../../language/is-right-to-left.js';
import { english, msg, speak, type Language } from '../../language/msg.js';
import { svgText } from '../../svg/svg-text.js';
import { palette } from '../../theme/palette.js';
import { expectStances, type StanceLabels } from '../../theme/stance-labels.js';
import type { Entry } from '../entries-of.js';
import { entryWords } from '../country-words.js';
import { summaryOf } from '../summary.js';
import { tallyOf } from '../tally-of.js';
import { regionFor, regionNames, type Region } from '../view-of.js';
import { actorsBlock } from './actors-block.js';
import type { Block } from './block.js';
import { legendBlock } from './legend-block.js';
import { mapBlock } from './map-block.js';
import { notesOf } from './notes-of.js';
import type { Page } from './page.js';
import { sceneOf } from './scene.js';
import { signPatterns } from './signs.js';
import { gap, heightOf, stack } from './stack.js';
import { textBlock } from './text-block.js';

export interface ReactionsMapSvgOptions {
  /** The id of the topic; the article's first one unless given. */
  readonly topic?: string | undefined;
  /**
   * The part of the world that is drawn. Unless given, all of it, and on narrow stills and those of a given height, where the
   * reactions are.
   */
  readonly region?: Region | undefined;
  /** How disputed areas are drawn; as disputed unless given. */
  readonly borders?: BorderPolicy | undefined;
  /** What the words around those of the article are in, and where lines start; English unless given. */
  readonly language?: Language | undefined;
  /** The newsroom's own words for stances. */
  readonly stanceLabels?: StanceLabels | undefined;
  /** In CSS pixels, 320 to 4096; 960 unless given. */
  readonly width?: number | undefined;
  /** In CSS pixels: the map takes what the words leave. As high as needed unless given. */
  readonly height?: number | undefined;
  /** `light` unless given. */
  readonly scheme?: 'light' | 'dark' | undefined;
}

const widths = { least: 320, most: 4096 };
const widest = 960;
/** In CSS pixels: where less is left for the map, it can't be read. */
const leastMapHeight = 120;

/**
 * The reactions map as an SVG that stands alone, for newsletters, servers and social cards: title, summary, map, legend, the
 * actors that are not on the map, and sources, with a text alternative that names every actor. It is well-formed XML with
 * every text escaped, and has no script, style sheet or outside resource. Its ids begin with those of the article and the
 * topic, and with the options that change what they name. Throws an error that says where, what was expected and what
 * arrived, for an option or a stance that can't be drawn.
 */
export function reactionsMapSvg(
  article: Article,
  { language = english, ...options }: ReactionsMapSvgOptions = {},
): string {
  return speak(language, () => drawStill(article, language, options));
}

function drawStill(article: Article, { tag }: Language, options: ReactionsMapSvgOptions): string {
  const { stanceLabels: labels = {}, borders = 'disputed', width = 960, height } = options;
  const { scheme = 'light', topic = article.topics[0]?.id } = options;
  const { region = height === undefined ? regionFor(width) : 'reactions' } = options;
  expectKnown('scheme', [scheme], Object.keys(palette));
  expectKnown('region', [region], regionNames);
  expectStances(labels, 'stanceLabels');
  expectKnown(
    'stance',
    article.reactions.map(({ stance }) => stance),
    stances,
  );
  expectBetween('width', width, widths);
  // A wider still is the same one, larger.
  const zoom = Math.max(1, width / widest);
  const scene = sceneOf(article, topicOf(article, topic), { labels, borders, region });
  const { entries, countries } = scene;
  const page: Page = {
    width: width / zoom,
    padding: width < 480 ? 16 : 24,
    isRightToLeft: isRightToLeft(tag),
    paints: palette[scheme],
    prefix: [article.id, scene.topic.id, tag, region, scheme, width, height ?? 'auto', ''].join('-'),
  };
  const { text, muted } = page.paints;
  const title = msg(str`Reactions: ${scene.topic.label}`);
  const summary = summaryOf(tallyOf(entries), labels);
  const notes = notesOf(scene);
  const isOffMap = ({ country }: Entry): boolean => countries.every(({ code }) => code !== country);
  const above = [
    textBlock(page, title, {
      size: width < 480 ? 20 : 26,
      weight: 700,
      family: 'Georgia, serif',
      fill: text,
    }),
    textBlock(page, summary, { size: 15, fill: muted }),
  ];
  const below = [
    ...(countries.length === 0 ? [] : [legendBlock(page, scene)]),
    actorsBlock(page, entries.filter(isOffMap), labels),
    textBlock(page, notes, { size: 11, fill: muted }),
  ];
  const room = roomFor(page, [...above, ...below], height, zoom);
  const map = countries.length === 0 ? [] : [mapBlock(page, scene, room)];
  const blocks = [...above, ...map, ...below];
  const tall = height === undefined ? Math.ceil(heightOf(page, blocks)) : height / zoom;
  const words = [summary, ...entries.map((entry) => `${entryWords(entry, labels)}.`), notes].join(' ');
  return svgText`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby=${`${page.prefix}title ${page.prefix}words`}
    lang=${tag} direction="ltr" text-anchor=${page.isRightToLeft ? 'end' : 'start'} width=${width} height=${tall * zoom} viewBox=${`0 0 ${page.width} ${tall}`}
    font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif">
    <title id=${`${page.prefix}title`}>${title}</title>
    <desc id=${`${page.prefix}words`}>${words}</desc>
    ${signPatterns(page)}
    <rect width=${page.width} height=${tall} fill=${page.paints.paper}></rect>
    ${stack(page, blocks)}
  </svg>`.source;
}

function topicOf(article: Article, id: string | undefined): Topic {
  const { topics } = article;
  if (topics.length === 0)
    throw new UsageError([{ path: 'topics', message: 'expected at least one in the article, got none' }]);
  expectKnown(
    'topic',
    [id ?? ''],
    topics.map((topic) => topic.id),
  );
  return topics.find((topic) => topic.id === id)!;
}

/** What a given height leaves for the map. */
function roomFor(
  page: Page,
  words: readonly Block[],
  height: number | undefined,
  zoom: number,
): number | undefined {
  if (height === undefined) return undefined;
  const taken = heightOf(page, words) + gap;
  expectBetween('height', height, { least: Math.ceil((taken + leastMapHeight) * zoom), most: widths.most });
  return height / zoom - taken;
}
