/** What has the focus, within shadow trees too: whether it is part of a drawing, and its accessible name. */
export async function focused(devtools) {
  const { result } = await devtools.send('Runtime.evaluate', { expression: `(${innermost})()` });
  const { objectId } = result;
  if (objectId === undefined) return { isOnMap: false, name: '' };
  const { nodes } = await devtools.send('Accessibility.getPartialAXTree', {
    objectId,
    fetchRelatives: false,
  });
  const { result: isOnMap } = await devtools.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: 'function () { return this.closest("svg, canvas") !== null; }',
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObject', { objectId });
  return { isOnMap: isOnMap.value, name: nodes[0]?.name?.value ?? '' };
}

function innermost() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
