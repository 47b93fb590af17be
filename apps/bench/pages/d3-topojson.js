import { geoEqualEarth, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';
import { fillsByNumber } from './fills.js';

const path = geoPath(geoEqualEarth().fitSize([960, 480], { type: 'Sphere' }));
select('#map')
  .selectAll('path')
  .data(feature(world, world.objects.countries).features)
  .join('path')
  .attr('d', path)
  .attr('fill', ({ id }) => fillsByNumber[id] ?? '#ddd');
