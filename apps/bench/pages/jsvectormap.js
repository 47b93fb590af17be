import JsVectorMap from 'jsvectormap';
import 'jsvectormap/dist/maps/world.js';
import { fills } from './fills.js';

new JsVectorMap({
  selector: '#map',
  map: 'world',
  series: { regions: [{ attribute: 'fill', values: fills }] },
});
