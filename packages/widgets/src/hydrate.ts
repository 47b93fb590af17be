// Imported before the elements, it lets them take over what `@lit-labs/ssr` drew on a server.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { drawOver } from './element/draw-over.js';
import { hydration } from './element/hydration.js';
import { overDrawing } from './element/over-drawing.js';
import { takeOverBy } from './element/take-over.js';

takeOverBy(hydration);
overDrawing.give(drawOver);
