import { MapChart } from 'echarts/charts';
import { AriaComponent, TooltipComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { fillsByName } from '../map/fills.js';

use([MapChart, TooltipComponent, AriaComponent, SVGRenderer]);
const response = await fetch('../data/countries-110m.geo.json');
registerMap('world', await response.json());
init(document.querySelector('#map')).setOption({
  aria: { enabled: true },
  tooltip: {},
  series: {
    type: 'map',
    map: 'world',
    data: Object.entries(fillsByName).map(([name, areaColor]) => ({
      name,
      value: 1,
      itemStyle: { areaColor },
    })),
  },
});
