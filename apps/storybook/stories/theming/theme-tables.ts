import manifest from '@onrecord/widgets/custom-elements.json' with { type: 'json' };

interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

interface Declared {
  readonly kind: string;
  readonly tagName?: string;
  readonly cssProperties?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
}

export interface Token extends Documented {
  /** Tag names without their common beginning. */
  readonly usedBy: readonly string[];
}

const modules: readonly { readonly declarations?: readonly Declared[] }[] = manifest.modules;
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, cssProperties = [], cssParts = [] }) =>
    tagName === undefined ? [] : [{ tagName, cssProperties, cssParts }],
  );

/** Every custom property once, with the elements that use it. */
export const tokens: readonly Token[] = [
  ...new Map(
    elements.flatMap(({ cssProperties }) => cssProperties.map((token) => [token.name, token])),
  ).values(),
].map((token) => ({
  ...token,
  usedBy: elements
    .filter(({ cssProperties }) => cssProperties.some(({ name }) => name === token.name))
    .map(({ tagName }) => tagName.replace('onrecord-', '')),
}));

/** What can be styled of each element. */
export const parts = elements.map(({ tagName, cssParts }) => ({ tagName, cssParts }));
