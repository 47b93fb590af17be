import { world, type Bounds, type Point } from '@onrecord/atlas';
import { expect, test } from 'vitest';
import type { LabelRequest, PlacedLabel } from '../../../src/map/labels/label.js';
import { placeLabels } from '../../../src/map/labels/place-labels.js';
import { textWidth } from '../../../src/map/labels/text-width.js';
import { countryRequest } from './country-request.js';
import { randomMap } from './random-map.js';

const view = { x: 0, y: 0, width: world.width, height: world.height };
const europe = { x: 800, y: 60, width: 420, height: 300 };
const square: LabelRequest = {
  key: 'sq',
  text: 'Square',
  rings: [outlineOf({ x: 100, y: 100, width: 300, height: 300 })],
  at: [250, 250],
  markRadius: 0,
};
const dot: LabelRequest = { key: 'dot', text: 'Dot', rings: [], at: [250, 250], markRadius: 10 };
const canvas = document.createElement('canvas').getContext('2d')!;
const page = { view: { x: 0, y: 0, width: 1000, height: 500 }, size: 20, measure: textWidth };

const maps = Array.from({ length: 40 }, (_, seed) => randomMap(seed)).map(({ requests, view }) => ({
  requests,
  view,
  labels: placeLabels(requests, { view, size: 16, measure: textWidth }),
}));
const pairs = maps.flatMap(({ labels }) =>
  labels.flatMap((a) => labels.filter((b) => b !== a).map((b) => [a, b] as const)),
);

test('placeLabels([]) is empty', () => {
  expect(placeLabels([], page)).toEqual([]);
});

test('placeLabels(requests) places names of each kind on random maps', () => {
  const labels = maps.flatMap(({ labels }) => labels);
  const [inside, beside] = [labels.filter(({ leader }) => !leader), labels.filter(({ leader }) => leader)];
  expect(Math.min(inside.length, beside.length)).toBeGreaterThan(40);
});

test('placeLabels(requests) sets no box over another', () => {
  expect(pairs.filter(([a, b]) => doOverlap(boxOf(a), boxOf(b)))).toEqual([]);
});

test('placeLabels(requests) draws no leader through the box of another', () => {
  expect(pairs.filter(([a, b]) => pointsOf(a).some((point) => holds(boxOf(b), point)))).toEqual([]);
});

test('placeLabels(requests) lets no two leaders cross', () => {
  const crossing = pairs.filter(([a, b]) => a.leader && b.leader && doCross(a.leader, b.leader));
  expect(crossing).toEqual([]);
});

test('placeLabels(requests) sets no box over a mark', () => {
  const covered = maps.flatMap(({ requests, labels }) =>
    requests.filter(
      ({ at, markRadius }) =>
        markRadius > 0 && labels.some((label) => distance(at, boxOf(label)) < markRadius),
    ),
  );
  expect(covered).toEqual([]);
});

test('placeLabels(requests) keeps every box in the view', () => {
  const outside = maps.flatMap(({ labels, view }) => labels.filter((label) => !contains(view, boxOf(label))));
  expect(outside).toEqual([]);
});

test('placeLabels(requests) keeps a box without a leader inside its country', () => {
  const outside = maps.flatMap(({ requests, labels }) =>
    labels.filter(
      (label) =>
        !label.leader &&
        shareInside(
          label,
          requests.filter(({ key }) => key === label.key),
        ) < 1,
    ),
  );
  expect(outside).toEqual([]);
});

test('placeLabels(requests) keeps a box with a leader off all other requested countries', () => {
  const onLand = maps.flatMap(({ requests, labels }) =>
    labels.filter((label) => {
      const others = requests.filter(({ key }) => key !== label.key);
      return label.leader && shareInside(label, others) > 0;
    }),
  );
  expect(onLand).toEqual([]);
});

test('placeLabels(requests) ends a leader on the edge of its box', () => {
  const labels = maps.flatMap(({ labels }) => labels).filter(({ leader }) => leader);
  for (const label of labels) expect(distance(label.leader![1], boxOf(label))).toBeCloseTo(0);
});

test('placeLabels(requests) draws no leader longer than 15 % of the smaller side', () => {
  const lengths = maps.flatMap(({ labels }) =>
    labels.flatMap(({ leader }) => (leader ? lengthOf(leader) : [])),
  );
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
});

test('placeLabels(requests) starts a leader on the edge of the mark', () => {
  const [label] = placeLabels([dot], page);
  expect(lengthOf([dot.at, label!.leader![0]])).toBeCloseTo(10);
});

test('placeLabels(requests) gives the room in a country to its own mark', () => {
  const [label] = placeLabels([{ ...square, markRadius: 60 }], page);
  expect(label!.leader).toBeUndefined();
  expect(distance([250, 250], boxOf(label!))).toBeGreaterThanOrEqual(60);
});

test('placeLabels(requests) stays off a hole', () => {
  const hole = { x: 200, y: 200, width: 100, height: 100 };
  const [label] = placeLabels([{ ...square, rings: [...square.rings, outlineOf(hole).reverse()] }], page);
  expect(label!.leader).toBeUndefined();
  expect(doOverlap(hole, boxOf(label!))).toBe(false);
});

test('placeLabels(requests) sets a name on two lines where one is too long for its country', () => {
  const [label] = placeLabels([{ ...square, text: 'The Square of Long Acres' }], page);
  expect(label).toMatchObject({ lines: ['The Square', 'of Long Acres'], height: 40, leader: undefined });
});

test('placeLabels(requests) gives the only place to the earlier request', () => {
  const rivals = ['a', 'b'].map((key) => ({ ...square, key }));
  const tight = {
    view: { x: 100, y: 100, width: 100, height: 40 },
    size: 20,
    measure: () => 70,
  };
  const keysOf = (requests: LabelRequest[]) => placeLabels(requests, tight).map(({ key }) => key);
  expect([keysOf(rivals), keysOf(rivals.toReversed())]).toEqual([['a'], ['b']]);
});

test('placeLabels(requests) keeps the order of the requests', () => {
  const keys = placeLabels([{ ...dot, at: [700, 250] }, square], page).map(({ key }) => key);
  expect(keys).toEqual(['dot', 'sq']);
});

test('placeLabels(requests) leaves out a country that is out of view', () => {
  const aside = { x: 500, y: 0, width: 500, height: 500 };
  expect(placeLabels([square, dot], { ...page, view: aside })).toEqual([]);
});

test('placeLabels(requests) names a country whose middle is out of view where it is seen', () => {
  const corner = { x: 260, y: 0, width: 500, height: 500 };
  const [label] = placeLabels([square], { ...page, view: corner });
  expect(label!.leader).toBeUndefined();
  expect(label!.at[0]).toBeCloseTo(330, -1);
});

test('placeLabels(requests) starts the leader where the country is seen', () => {
  const strip = { x: 360, y: 0, width: 500, height: 500 };
  const [label] = placeLabels([square], { ...page, view: strip });
  expect(
    contains(
      { x: 360, y: 100, width: 40, height: 300 },
      { x: label!.leader![0][0], y: label!.leader![0][1], width: 0, height: 0 },
    ),
  ).toBe(true);
});

test.each(['X'.repeat(60), 'Long '.repeat(11) + 'Names'])(
  'placeLabels(requests) keeps %j in the view or leaves it out',
  (text) => {
    const labels = placeLabels(
      [
        { ...dot, text },
        { ...square, text },
      ],
      page,
    );
    expect(labels.filter((label) => !contains(page.view, boxOf(label)))).toEqual([]);
  },
);

test('placeLabels(requests, { measure }) takes the widths of the page', () => {
  const [label] = placeLabels([square], { ...page, measure: (text) => text.length });
  expect(label!.width).toBe(6);
});

test('placeLabels(requests) places a right-to-left name as any other', () => {
  const [label] = placeLabels([{ ...square, text: 'روسيا' }], page);
  expect(label).toMatchObject({ lines: ['روسيا'], leader: undefined });
});

test.each(['RU', 'CN', 'IN', 'US', 'BR', 'AU'] as const)(
  'placeLabels(requests) names %s inside on a world map of 960 px',
  (code) => {
    expect(placeLabels([countryRequest(code)], { view, size: 24, measure: textWidth })).toMatchObject([
      { key: code, leader: undefined },
    ]);
  },
);

test.each(['UA', 'MD', 'LU'] as const)(
  'placeLabels(requests) names %s beside it on a world map of 960 px',
  (code) => {
    const requests = (['RU', 'UA', 'MD', 'LU'] as const).map((each) =>
      countryRequest(each, each === 'LU' ? 10 : 0),
    );
    const label = placeLabels(requests, { view, size: 24, measure: textWidth }).find(
      ({ key }) => key === code,
    );
    expect(label!.leader).toBeDefined();
  },
);

test('placeLabels(requests) names Russia inside the part that a map of Europe shows', () => {
  const [label] = placeLabels([countryRequest('RU')], { view: europe, size: 7, measure: textWidth });
  expect(label!.leader).toBeUndefined();
});

function outlineOf({ x, y, width, height }: Bounds): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

function boxOf({ at, width, height }: PlacedLabel): Bounds {
  return { x: at[0] - width / 2, y: at[1] - height / 2, width, height };
}

function doOverlap(a: Bounds, b: Bounds): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function contains(a: Bounds, b: Bounds): boolean {
  return b.x >= a.x && b.y >= a.y && b.x + b.width <= a.x + a.width && b.y + b.height <= a.y + a.height;
}

function holds(box: Bounds, [x, y]: Point): boolean {
  return contains(box, { x, y, width: 0, height: 0 });
}

/** Points all along a leader. */
function pointsOf({ leader }: PlacedLabel): Point[] {
  if (!leader) return [];
  const [[x0, y0], [x1, y1]] = leader;
  return Array.from({ length: 101 }, (_, i) => [x0 + ((x1 - x0) * i) / 100, y0 + ((y1 - y0) * i) / 100]);
}

function lengthOf([from, to]: readonly [Point, Point]): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

/** From a point to the nearest one of a box. */
function distance([x, y]: Point, box: Bounds): number {
  const aside = Math.max(box.x - x, x - box.x - box.width, 0);
  return Math.hypot(aside, Math.max(box.y - y, y - box.y - box.height, 0));
}

/** By the angles between the ends, where they stand apart. */
function doCross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const determinant = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
  const t = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / determinant;
  const u = ((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0])) / determinant;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1;
}

/** How much of a box the browser itself finds filled where these countries are drawn. */
function shareInside(label: PlacedLabel, requests: readonly LabelRequest[]): number {
  const { x, y, width, height } = boxOf(label);
  const path = new Path2D(
    requests.flatMap(({ rings }) => rings.map((ring) => `M${ring.join('L')}z`)).join(''),
  );
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const points = steps.flatMap((across) =>
    steps.map((down): Point => [x + across * width, y + down * height]),
  );
  const hits = points.filter((point) => canvas.isPointInPath(path, ...point, 'evenodd'));
  return hits.length / points.length;
}
