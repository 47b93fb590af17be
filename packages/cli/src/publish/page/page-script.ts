/**
 * In a frame, the page is its widget alone, links open beside the page around it, and the color scheme is light, as nobody can
 * know what is around. Runs before anything is drawn.
 */
export const pageScript = `if (parent !== window) {
  document.documentElement.classList.add('framed');
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
}
`;
