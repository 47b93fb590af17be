/**
 * In a frame, the page is its widget alone, and links open beside the page around it. Runs before anything is drawn.
 */
export const pageScript = `if (parent !== window) {
  document.documentElement.classList.add('framed');
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
}
`;
