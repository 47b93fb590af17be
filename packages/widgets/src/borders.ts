import { policyPaths } from './map/drawing/policy-paths.js';
import { drawPoliciesBy } from './map/paths-for.js';

// Imported with the map, it draws a page's own borders at once: on a server that can't wait, and where a site always has them.
drawPoliciesBy(policyPaths);
