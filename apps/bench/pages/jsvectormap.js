import JsVectorMap from 'jsvectormap';
import 'jsvectormap/dist/jsvectormap.min.css';
import 'jsvectormap/dist/maps/world.js';
import { colours, countries } from '../map/countries.js';

new JsVectorMap({
  selector: '#map',
  map: 'world',
  series: {
    regions: [
      {
        attribute: 'fill',
        scale: colours,
        values: Object.fromEntries(countries.map(({ code, stance }) => [code, stance])),
      },
    ],
  },
});
