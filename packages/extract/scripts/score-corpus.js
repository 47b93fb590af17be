// Prints how much of the corpus comes out right: the whole, then by phenomenon.
import { loadModule } from './load-module.js';

const { figures, figuresByPhenomenon } = await loadModule('test/corpus/figures.ts');
const { readCorpus } = await loadModule('test/corpus/read-corpus.ts');
const { extractQuotes } = await loadModule('src/index.ts');

const corpus = readCorpus();
const percent = (share) => `${(100 * share).toFixed(1)} %`;

console.log(`${corpus.length} texts, ${corpus.flatMap(({ gold }) => gold).length} pieces`);
for (const [figure, share] of Object.entries(figures(corpus, extractQuotes)))
  console.log(`${figure}: ${percent(share)}`);
console.table(
  Object.fromEntries(
    figuresByPhenomenon(corpus, extractQuotes).map(({ phenomenon, texts, pieces, runF1, speaker }) => [
      phenomenon,
      { texts, pieces, 'run F1': percent(runF1), 'right speaker': percent(speaker) },
    ]),
  ),
);
