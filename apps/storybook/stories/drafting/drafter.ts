import type { Draft } from '@onrecord/extract';

/** Drafts texts in a worker, one at a time. Of those that come in meanwhile, only the last is drafted. */
export class Drafter {
  readonly #worker = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
  readonly #onDraft: (draft: Draft) => void;
  #isBusy = false;
  #waiting: string | undefined;

  /** `onDraft` hears of the newest text only, `onFailure` where the worker can't be started. */
  constructor(onDraft: (draft: Draft) => void, onFailure: () => void) {
    this.#onDraft = onDraft;
    this.#worker.addEventListener('message', this.#onAnswer);
    this.#worker.addEventListener('error', onFailure);
  }

  draft(text: string): void {
    this.#waiting = text;
    this.#next();
  }

  stop(): void {
    this.#worker.terminate();
  }

  #next(): void {
    if (this.#isBusy || this.#waiting === undefined) return;
    this.#isBusy = true;
    this.#worker.postMessage(this.#waiting);
    this.#waiting = undefined;
  }

  readonly #onAnswer = ({ data }: MessageEvent<Draft>): void => {
    this.#isBusy = false;
    if (this.#waiting === undefined) this.#onDraft(data);
    else this.#next();
  };
}
