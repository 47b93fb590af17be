import { isFaulty, type FaultyText } from '../input/readings.js';
import { stderrColors as colors } from '../terminal/colors.js';
import { counted } from '../terminal/counted.js';
import { faultLines } from '../terminal/fault-lines.js';
import { Progress } from '../terminal/progress.js';
import type { FileTally } from './folder/update-files.js';
import type { Outcome } from './publish-one.js';

/** Says what became of articles: faults as they are found, how far the run is, and the sums at its end. */
export class PublishReport {
  readonly #isJson: boolean;
  readonly #progress: Progress;
  readonly #articles = { changed: 0, unchanged: 0, faulty: 0 };
  readonly #files = { written: 0, unchanged: 0, removed: 0 };
  readonly #faulty: FaultyText[] = [];
  readonly #notes: { readonly place: string; readonly message: string }[] = [];

  constructor(isJson: boolean) {
    this.#isJson = isJson;
    this.#progress = new Progress(!isJson);
  }

  addFiles({ written, unchanged, removed }: FileTally): void {
    this.#files.written += written;
    this.#files.unchanged += unchanged;
    this.#files.removed += removed;
  }

  addArticle(outcome: Outcome): void {
    if (isFaulty(outcome)) this.#addFaults(outcome);
    else {
      const { place, tally, uncovered } = outcome;
      this.addFiles(tally);
      this.#articles[tally.written + tally.removed > 0 ? 'changed' : 'unchanged'] += 1;
      if (uncovered !== '')
        this.#addNote(
          place,
          `no letters for ${uncovered} in the stills: --font <file> with a font that has them`,
        );
    }
    const { changed, unchanged, faulty } = this.#articles;
    this.#progress.show(`${counted(changed + unchanged + faulty, 'article')} …`);
  }

  /** The sums; the exit code is 1 where an article has faults. */
  end(folder: string): void {
    this.#progress.clear();
    const articles = this.#articles;
    const files = this.#files;
    if (articles.faulty > 0) process.exitCode = 1;
    if (this.#isJson)
      console.log(
        JSON.stringify({ articles, files, faulty: this.#faulty, notes: this.#notes }, undefined, 2),
      );
    else {
      const { changed, unchanged, faulty } = articles;
      const all = counted(changed + unchanged + faulty, 'article');
      console.log(`${all}: ${sums({ changed, unchanged, 'with faults': faulty })}`);
      console.log(`${counted(files.written + files.unchanged, 'file')} in ${folder}: ${sums(files)}`);
    }
  }

  #addFaults(faulty: FaultyText): void {
    this.#articles.faulty += 1;
    if (this.#isJson) this.#faulty.push(faulty);
    else this.#say(faultLines(faulty, colors).join('\n'));
  }

  #addNote(place: string, message: string): void {
    if (this.#isJson) this.#notes.push({ place, message });
    else this.#say(`${colors.yellow('!')} ${colors.bold(place)}: ${message}`);
  }

  #say(lines: string): void {
    this.#progress.clear();
    console.error(lines);
  }
}

function sums(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count.toLocaleString('en')} ${name}`)
    .join(', ');
}
