import { geoAzimuthalEqualAreaRaw, geoRotation } from 'd3-geo';

/** Size of the map in grid units. At 5:4 it holds Iceland, Cyprus, Baku, North Cape and Tunis, and little else. */
export const width = 1920;
export const height = 1536;

/** Kilometres from the centre of the projection, y downwards. */
const frame = { west: -1900, north: -2300, east: 3350 };
const unitsPerKilometre = width / (frame.east - frame.west);

/** 52° N 10° E, where ETRS89-LAEA (EPSG:3035), the standard for maps of Europe, has its centre. */
const rotate = geoRotation([-10, -52]);
const earthRadius = 6371;
const radians = Math.PI / 180;

/** Where a longitude and latitude is on the map of Europe, in Lambert's azimuthal equal-area projection of a sphere. */
export function onEurope(lonLat) {
  const [longitude, latitude] = rotate(lonLat);
  const [x, y] = geoAzimuthalEqualAreaRaw(longitude * radians, latitude * radians);
  return [
    (x * earthRadius - frame.west) * unitsPerKilometre,
    (-y * earthRadius - frame.north) * unitsPerKilometre,
  ];
}
