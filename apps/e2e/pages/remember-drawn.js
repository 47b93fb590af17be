// Runs when the page is there and its modules have not run: keeps what a server drew.
document.addEventListener(
  'readystatechange',
  () => {
    window.drawn = ['onrecord-reactions-map', 'onrecord-quote-card', 'onrecord-quote-cards'].map((tag) =>
      document.querySelector(tag)?.shadowRoot?.querySelector('.widget'),
    );
  },
  { once: true },
);
