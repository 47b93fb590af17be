import SvgMap from 'svgmap';
import 'svgmap/style.min';
import { fills } from '../map/fills.js';

new SvgMap({
  targetElementID: 'map',
  data: {
    data: { stance: { name: 'Stance' } },
    applyData: 'stance',
    values: Object.fromEntries(Object.entries(fills).map(([code, color]) => [code, { stance: 1, color }])),
  },
});
