const rowHeight = 30;
const labelWidth = 340;
const panelWidth = 290;
const panelGap = 30;
const top = 92;
const barHeight = 16;

const panels = [
  { title: 'Shown on a phone, ms', valueOf: ({ mobile }) => mobile.shown, digits: 0 },
  { title: 'Loaded before that, kB gzip', valueOf: ({ mobile }) => mobile.allBefore / 1000, digits: 1 },
];

const colours = { ours: '#0b67b2', still: '#8a94a0', peer: '#c9ced4' };

/** The pages as bars, the first shown on top, as SVG. */
export function chart(summary) {
  const [floor] = summary;
  const rows = summary.toSorted((a, b) => a.mobile.shown - b.mobile.shown);
  const width = labelWidth + panels.length * (panelWidth + panelGap);
  const height = top + rows.length * rowHeight + 48;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="14" fill="#1b1d20">
<title id="title">The same world map, 8 countries coloured: how soon it is shown, and what is loaded for it</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="16" y="32" font-size="18" font-weight="600">The same world map, 8 countries coloured</text>
<text x="16" y="54" fill="#56616c">Medians of cold loads; phone: CPU 4 times slower, 1.6 Mbit/s, 150 ms a request</text>
${rows.map(label).join('\n')}
${panels.map((panel, index) => bars(panel, { rows, floor }, labelWidth + index * (panelWidth + panelGap))).join('\n')}
<text x="16" y="${height - 16}" fill="#56616c" font-size="12">Dashed: the same map with no script, which is the least a page can take.</text>
</svg>
`;
}

function label({ label: text, kind }, index) {
  return `<text x="${labelWidth - 12}" y="${middle(index)}" text-anchor="end"${kind === 'ours' ? ' font-weight="600"' : ''}>${escaped(text)}</text>`;
}

function bars({ title, valueOf, digits }, { rows, floor }, x) {
  const room = panelWidth - 56;
  const most = Math.max(...rows.map(valueOf));
  const widthOf = (row) => (valueOf(row) / most) * room;
  const drawn = rows.map((row, index) => {
    const width = widthOf(row);
    const y = top + index * rowHeight + (rowHeight - barHeight) / 2;
    return `<rect x="${x}" y="${y}" width="${width.toFixed(1)}" height="${barHeight}" fill="${colours[row.kind]}"/>
<text x="${(x + width + 6).toFixed(1)}" y="${middle(index)}">${valueOf(row).toFixed(digits)}</text>`;
  });
  const least = (x + widthOf(floor)).toFixed(1);
  return `<text x="${x}" y="${top - 12}" font-weight="600">${title}</text>
${drawn.join('\n')}
<path d="M${least} ${top}V${top + rows.length * rowHeight}" stroke="#1b1d20" stroke-dasharray="3 3" fill="none"/>`;
}

function middle(index) {
  return top + (index + 0.5) * rowHeight + 5;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
