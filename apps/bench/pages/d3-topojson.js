import { geoEqualEarth, geoPath } from 'd3-geo';
import { create } from 'd3-selection';
import { feature } from 'topojson-client';
import { fillsByNumber } from '../map/fills.js';

const response = await fetch('../data/countries-110m.json');
const world = await response.json();
const path = geoPath(geoEqualEarth().fitSize([960, 480], { type: 'Sphere' }));
const map = create('svg').attr('viewBox', '0 0 960 480').attr('role', 'group').attr('aria-label', 'Map');
map
  .selectAll('path')
  .data(feature(world, world.objects.countries).features)
  .join('path')
  .attr('d', path)
  .attr('fill', ({ id }) => fillsByNumber[id] ?? '#ddd')
  .append('title')
  .text(({ properties }) => properties.name);
document.querySelector('#map').append(map.node());
