/** The custom elements of a manifest. */
export function elementsIn({ modules }) {
  return modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName !== undefined));
}

/** What an editor says of an element, as Markdown. */
export function elementDocs({ description, slots, events, cssParts, cssProperties }) {
  return [
    description,
    section('Slots', slots),
    section('Events', events),
    section('Parts', cssParts),
    section('Custom properties', cssProperties),
  ].join('');
}

/** The parts or custom properties of all elements, each name once, with all that is said of it. */
export function allOf(manifest, kind) {
  const said = new Map();
  for (const { name, description } of elementsIn(manifest).flatMap((element) => element[kind] ?? []))
    said.set(name, (said.get(name) ?? new Set()).add(description));
  return [...said].map(([name, descriptions]) => ({ name, description: [...descriptions].join('\n\n') }));
}

function section(title, things = []) {
  if (things.length === 0) return '';
  const lines = things.map(
    ({ name, description }) => `- ${name === '' ? 'default' : `\`${name}\``}: ${description}`,
  );
  return `\n\n**${title}**\n\n${lines.join('\n')}`;
}
