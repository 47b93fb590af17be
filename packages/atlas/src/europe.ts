import { type DotCode, packed, type ShapeCode } from './europe.generated.js';
import { unpackMap } from './unpack-map.js';
import type { World } from './world.js';

/**
 * Europe from Iceland to the Caspian Sea and from Tunis to North Cape, in Lambert's azimuthal equal-area projection
 * centred on 52° N 10° E: 1920 by 1536 units, about six for each one of `world`. Codes and dots are as on `world`.
 * Countries that go on beyond the frame end 12 units outside it, so that the line of the cut isn't seen.
 */
export const europe: World & { readonly shapes: Readonly<Record<ShapeCode, string>> } =
  /* @__PURE__ */ unpackMap<ShapeCode, DotCode>(packed);
