/** Has a page and its widgets drawn as on paper. Only some drivers of browsers can print: the rules for paper are put into force instead. */
export function onPaper(document: Document): void {
  const trees = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const { styleSheets, adoptedStyleSheets } of [document, ...trees])
    for (const sheet of [...styleSheets, ...adoptedStyleSheets]) putInForce(sheet.cssRules);
  document.defaultView!.dispatchEvent(new Event('beforeprint'));
}

function putInForce(rules: CSSRuleList): void {
  for (const rule of rules) {
    if ('media' in rule) {
      const { media } = rule as CSSMediaRule;
      if (media.mediaText === 'print') media.mediaText = 'all';
    }
    if ('cssRules' in rule) putInForce(rule.cssRules as CSSRuleList);
  }
}
