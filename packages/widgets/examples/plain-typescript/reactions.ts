import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-card';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';

const article = document.createElement('onrecord-article');
article.src = '/articles/kremlin-pause.onrecord.json';

const map = document.createElement('onrecord-reactions-map');
map.topic = 'truce';
map.region = 'europe';
map.borders = { 'UA-43': 'UA' };
map.stanceLabels = { critical: 'Against', supportive: 'For' };

const cards = document.createElement('onrecord-quote-cards');
cards.stance = 'critical mixed';

const chosen = document.createElement('p');
chosen.setAttribute('role', 'status');

article.append(map, chosen, cards);
document.querySelector('main')?.append(article);

article.addEventListener('onrecord-select', ({ actor, article }) => {
  const name = article?.actors.find(({ id }) => id === actor)?.name;
  chosen.textContent = name === undefined ? '' : `You are reading what ${name} said.`;
});

// The card that the editors put at the head of the page follows what is read.
const lead = document.querySelector('onrecord-quote-card');
document.querySelector('button.next-quote')?.addEventListener('click', () => {
  if (lead?.quote === 'stalling-tactic') lead.quote = 'favors-moscow';
});
