const dark = `--paper: #14171a;
    --text: #f1f3f4;
    --muted: #b3b5b7;
    --rule: #3c4043;
    --link: #a8c7fa;
    --supportive: #6db3f2;
    --critical: #f0955f;
    --mixed: #c79abd;
    --neutral: #c3cad1;`;

/** Of published pages: a sheet of print, light or dark as the reader has it, the same with and without script. */
export const pageStyles = `:root {
  color-scheme: light dark;
  --paper: #fff;
  --text: #14171a;
  --muted: #565a5e;
  --rule: #d5d7d9;
  --link: #0b57d0;
  --supportive: #0b67b2;
  --critical: #b8450b;
  --mixed: #5a1a5e;
  --neutral: #56616c;
  --serif: 'Source Serif 4', 'Iowan Old Style', Charter, Georgia, 'Noto Naskh Arabic', serif;
  --sans: 'Source Sans 3', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-onrecord-scheme]) {
    ${dark}
  }
}
@media screen {
  :root[data-onrecord-scheme='light'] { color-scheme: light; }
  :root[data-onrecord-scheme='dark'] {
    color-scheme: dark;
    ${dark}
  }
}
* { box-sizing: border-box; }
html {
  background: var(--paper);
  color: var(--text);
  font: 1.0625rem/1.5 var(--sans);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
body { max-width: 68rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem) 3rem; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, button:focus-visible, pre:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.masthead {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  align-items: baseline;
  justify-content: space-between;
  padding-block: 1.1rem 0.8rem;
  border-block-end: 3px double var(--rule);
}
.masthead p { margin: 0; font: 700 1.125rem/1.3 var(--serif); }
.masthead a { color: inherit; }
.masthead p a { text-decoration: none; }
.masthead nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.9375rem; }
.masthead nav a { padding-block: 0.25rem; text-decoration: none; color: var(--muted); }
.masthead nav a:hover, .masthead p a:hover { text-decoration: underline; }
.masthead nav a[aria-current] { color: inherit; font-weight: 600; box-shadow: 0 2px var(--text); }
h1 { max-width: 26em; margin: clamp(1.25rem, 4vw, 2.5rem) 0 0; font: 700 clamp(1.5rem, 1.1rem + 2vw, 2.375rem)/1.18 var(--serif); text-wrap: balance; }
h1 a { color: inherit; text-decoration: none; }
h1 a:hover { text-decoration: underline; text-decoration-thickness: 0.06em; }
.dateline { margin: 0.6rem 0 0; color: var(--muted); font-size: 0.9375rem; }
.widget { margin-block-start: clamp(1.25rem, 3vw, 2rem); }
onrecord-reactions-map, onrecord-quote-card, onrecord-quote-cards { display: block; --onrecord-quote-font: var(--serif); }
/* Room for what the widget has and the words before it don't, so that nothing moves. */
onrecord-quote-card { min-block-size: 16em; max-inline-size: 44em; font-size: clamp(1.0625rem, 0.95rem + 0.6vw, 1.3125rem); }
.one h1 { font-size: clamp(1.125rem, 1rem + 0.6vw, 1.375rem); line-height: 1.3; }
.colophon { margin-block-start: 2.5rem; padding-block-start: 0.9rem; border-block-start: 1px solid var(--rule); color: var(--muted); font-size: 0.875rem; }
.colophon a { color: inherit; }
.colophon a + a { margin-inline-start: 1.25rem; }

.widget h2 { margin: 2rem 0 0.25rem; font: 700 1.375rem/1.25 var(--serif); }
.widget h2:first-child { margin-block-start: 0; }
.widget section + section { margin-block-start: 2.5rem; }
.widget p { margin: 0; }
.widget section > p { color: var(--muted); }
.widget ul { margin: 1rem 0 0; padding: 0; list-style: none; border-block-end: 1px solid var(--rule); }
.widget li { padding-block: 0.9rem 1rem; border-block-start: 1px solid var(--rule); }
.widget li > p:first-child { font-size: 1.0625rem; }
.widget figure, .onrecord-quotes figure { margin: 0; }
.onrecord-quotes { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 0 2.5rem; }
.onrecord-quotes figure { padding-block: 1.25rem 1.5rem; border-block-start: 1px solid var(--rule); }
.onrecord-quotes > p { grid-column: 1 / -1; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); }
.widget blockquote { margin: 0.35rem 0 0.5rem; font: 1.3125rem/1.35 var(--serif); text-wrap: pretty; }
.widget blockquote:not(:has(q)) p::before { content: open-quote; }
.widget blockquote:not(:has(q)) p::after { content: close-quote; }
.widget .onrecord-quote blockquote { font-size: clamp(1.35em, 0.9em + 2.2vw, 2em); line-height: 1.28; }
.widget p[data-onrecord^='quote'], .widget p[data-onrecord='translation'] { margin: 0.35rem 0 0.5rem; font: 1.1875rem/1.4 var(--serif); }
.widget li > div > p:last-child, .widget figcaption, .onrecord-quotes > p, .onrecord-reactions > p { color: var(--muted); font-size: 0.9375rem; }
.widget figcaption > p:first-child { color: var(--text); font-size: 1rem; }
.widget li > div + div { margin-block-start: 0.75rem; }
.widget figcaption, .onrecord-reactions > p { margin-block-start: 0.75rem; }
.onrecord-reactions > p { margin-block-start: 1.5rem; }
[data-onrecord^='stance'] { --stance: var(--text); color: var(--stance); white-space: nowrap; }
[data-onrecord^='stance']::before {
  content: '';
  display: inline-block;
  width: 0.7em;
  height: 0.7em;
  margin-inline-end: 0.35em;
  border-radius: 0.15em;
  background: var(--stance);
  forced-color-adjust: none;
}
[data-onrecord^='stance supportive'] { --stance: var(--supportive); }
[data-onrecord^='stance critical'] { --stance: var(--critical); }
[data-onrecord^='stance mixed'] { --stance: var(--mixed); }
[data-onrecord^='stance neutral'] { --stance: var(--neutral); }
:lang(ar), :lang(fa), :lang(ur) { line-height: 1.75; }

.snippets h2 { margin: 2.5rem 0 0.5rem; font: 700 1.375rem/1.25 var(--serif); }
.snippets h3 { margin: 1.25rem 0 0; font: 600 1rem/1.4 var(--sans); }
.snippets details { padding-block: 0.75rem; border-block-start: 1px solid var(--rule); }
.snippets summary { cursor: pointer; font: 1.125rem/1.4 var(--serif); }
.snippets p { margin: 0.15rem 0 0.5rem; color: var(--muted); }
pre {
  max-height: 14rem;
  margin: 0 0 0.75rem;
  padding: 0.75rem 1rem;
  overflow: auto;
  border: 1px solid var(--rule);
  border-radius: 0.375rem;
  font: 0.8125rem/1.5 ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
button { margin-block-end: 0.4rem; padding: 0.3rem 0.9rem; border: 1px solid var(--muted); border-radius: 0.375rem; background: none; color: inherit; font: 600 0.875rem/1.4 var(--sans); cursor: pointer; }

/* A page that says its scheme shows its own ground; others get one that the words can be read on. */
:root.framed[data-onrecord-scheme] { background: none; }
.framed body { max-width: none; padding: 0.75rem 1rem; }
.framed[data-onrecord-scheme] body { padding: 1px; }
.framed .masthead, .framed h1, .framed .dateline, .framed .colophon { display: none; }
.framed .widget { margin: 0; }
.framed onrecord-quote-card { max-inline-size: none; min-block-size: 14em; font-size: 1em; }

@media print {
  :root { --text: #000; --muted: #444; --rule: #999; --link: #000; color-scheme: light; }
  body { max-width: none; padding: 0; }
  .masthead nav, .colophon { display: none; }
  .widget li, .widget figure { break-inside: avoid; }
}
`;
