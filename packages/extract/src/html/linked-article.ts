type Fields = Readonly<Record<string, unknown>>;

/** Scripts of more code units, or beyond so many, aren't read. */
const longest = 1_000_000;
const mostScripts = 20;
const mostNodes = 1000;

/** The first node of a page's JSON-LD that is an article (schema.org's NewsArticle, Report, BlogPosting, …); empty where none is. */
export function linkedArticle(scripts: readonly string[]): Fields {
  const nodes = scripts.slice(0, mostScripts).flatMap((script) => nodesOf(parsed(script)));
  return nodes.find((node) => listOf(node['@type']).some(isArticleType)) ?? {};
}

/** The text of a value, or of its `name`: publishers come as a string, as an object, and as lists of either. */
export function nameOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (typeof first === 'string') return first;
  return isFields(first) && typeof first['name'] === 'string' ? first['name'] : undefined;
}

/** The address of a value: itself, its `url` or its `@id`. */
export function addressOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (typeof first === 'string') return first;
  if (!isFields(first)) return undefined;
  return [first['url'], first['@id']].find((address) => typeof address === 'string');
}

function nodesOf(data: unknown): Fields[] {
  return listOf(data)
    .flatMap((node) => (isFields(node) ? [node, ...listOf(node['@graph'])] : []))
    .slice(0, mostNodes)
    .filter(isFields);
}

function parsed(script: string): unknown {
  if (script.length > longest) return undefined;
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

function isArticleType(type: unknown): boolean {
  return typeof type === 'string' && /(?:Article|Report|BlogPosting|Reportage)$/u.test(type);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
