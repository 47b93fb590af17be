/** How pages are loaded. `network` is in bytes a second each way and milliseconds for each request. */
export const profiles = {
  desktop: { screen: { viewport: { width: 1350, height: 940 } } },
  mobile: {
    screen: {
      viewport: { width: 412, height: 823 },
      deviceScaleFactor: 1.75,
      isMobile: true,
      hasTouch: true,
    },
    cpuSlowdown: 4,
    network: { downloadThroughput: 200_000, uploadThroughput: 94_000, latency: 150 },
  },
};
