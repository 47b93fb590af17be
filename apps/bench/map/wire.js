/**
 * Listens to what a page loads. Returns a list that grows by `{ url, kind, bytes, at }` for each response that has arrived:
 * its body as it was sent, and when it was complete, in Unix milliseconds.
 */
export async function listen(devtools) {
  const requests = new Map();
  const responses = [];
  devtools.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    requests.set(requestId, { url: request.url, clock: wallTime - timestamp });
  });
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    Object.assign(requests.get(requestId), {
      kind: kinds[response.mimeType] ?? 'other',
      head: response.encodedDataLength,
    });
  });
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const { url, kind, head, clock } = requests.get(requestId);
    responses.push({ url, kind, bytes: encodedDataLength - head, at: (clock + timestamp) * 1000 });
  });
  await devtools.send('Network.enable');
  return responses;
}

const kinds = {
  'text/html': 'page',
  'text/css': 'style',
  'text/javascript': 'script',
  'application/json': 'data',
};
