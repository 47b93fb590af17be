import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/** What a filter lets through: attributes are separated by spaces, `data-*` stands for all that begin so. */
export interface AllowList {
  readonly elements: Readonly<Record<string, string>>;
  readonly everywhere: string;
  readonly protocols: readonly string[];
  /** The values that some attributes may have. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify);

type Root = ReturnType<typeof processor.parse>;
type Node = Root['children'][number];
type Properties = Extract<Node, { type: 'element' }>['properties'];

/**
 * HTML as a filter in a content management system leaves it: elements that it doesn't know go and what is in them stays, the text
 * of a script as well; attributes go, and so do the protocols of addresses. The filters themselves are PHP and read the text of the
 * page by patterns. This reads a parsed tree by their lists, which comes to the same for well-formed HTML without comments and
 * templates, as snippets are.
 */
export function filtered(html: string, list: AllowList): string {
  const root = processor.parse(html);
  return processor.stringify({ ...root, children: root.children.flatMap((node) => kept(node, list)) });
}

function kept(node: Node, list: AllowList): Node[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap((child) => kept(child, list)) as typeof node.children;
  const attributes = list.elements[node.tagName];
  if (attributes === undefined) return children;
  return [
    { ...node, children, properties: keptOf(node.properties, `${attributes} ${list.everywhere}`, list) },
  ];
}

function keptOf(properties: Properties, allowed: string, { protocols, values = {} }: AllowList): Properties {
  const names = allowed.split(' ');
  return Object.fromEntries(
    Object.entries(properties).flatMap(([property, value]) => {
      const name = attributeName(property);
      const isAllowed = names.includes(name) || (name.startsWith('data-') && names.includes('data-*'));
      const isOneOf = values[name]?.includes(String(value)) ?? true;
      if (!isAllowed || !isOneOf) return [];
      return [[property, addresses.has(name) ? withoutProtocol(String(value), protocols) : value]];
    }),
  );
}

const addresses = new Set(['cite', 'href', 'src']);

/** An address without a protocol that isn't allowed: what is left of it leads nowhere. */
function withoutProtocol(address: string, protocols: readonly string[]): string {
  const [, protocol, rest = ''] = /^\s*([^/?#:]*):(.*)$/su.exec(address) ?? [];
  return protocol === undefined || protocols.includes(protocol.toLowerCase()) ? address : rest;
}

function attributeName(property: string): string {
  if (property === 'className') return 'class';
  return property.replace(/^(data|aria)(?=[A-Z])/u, '$1-').toLowerCase();
}
