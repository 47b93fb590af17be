/** Gives every piece of code on the page of snippets a button that copies it. */
export const copyScript = `for (const code of document.querySelectorAll('pre')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(code);
      button.textContent = 'Selected: copy it with the keyboard';
    }
    setTimeout(() => { button.textContent = 'Copy'; }, 4000);
  });
  code.before(button);
}
`;
