import { geo, plot } from '@observablehq/plot';
import { feature } from 'topojson-client';
import { fillsByNumber } from '../map/fills.js';

const response = await fetch('../data/countries-110m.json');
const world = await response.json();
const map = plot({
  width: 960,
  height: 480,
  projection: 'equal-earth',
  ariaLabel: 'Map',
  marks: [
    geo(feature(world, world.objects.countries), {
      fill: ({ id }) => fillsByNumber[id] ?? '#ddd',
      ariaLabel: ({ properties }) => properties.name,
      title: ({ properties }) => properties.name,
    }),
  ],
});
document.querySelector('#map').append(map);
