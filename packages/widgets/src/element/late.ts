import type { ReactiveControllerHost } from 'lit';

/** A part that isn't needed at first; undefined where it can't be loaded, which the site owner is told. `name` says what it is. */
export async function late<Part>(name: string, load: () => Promise<Part>): Promise<Part | undefined> {
  try {
    return await load();
  } catch (error) {
    console.error(`onrecord: ${name} could not be loaded.`, error);
    return undefined;
  }
}

/** A part that only some elements need, and those before they can go on: loaded once for all of them. */
export class LatePart<Part> {
  #part: Part | undefined;
  readonly #name: string;
  readonly #import: () => Promise<Part>;
  #loading: Promise<Part | undefined> | undefined;

  /** `name` says what it is. */
  constructor(name: string, load: () => Promise<Part>) {
    this.#name = name;
    this.#import = load;
  }

  /** Undefined until it is there. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Has it from the start, where a page or a server has loaded it already. */
  give(part: Part): void {
    this.#part = part;
  }

  /** Gives undefined where it can't be loaded, which the site owner is told. */
  load(): Promise<Part | undefined> {
    this.#loading ??= late(this.#name, this.#import).then((part) => (this.#part ??= part));
    return this.#loading;
  }

  /** Whether it isn't there yet. The element is updated when it comes. */
  isLackedBy(element: ReactiveControllerHost): boolean {
    if (this.#part !== undefined) return false;
    void this.load().then((part) => {
      if (part !== undefined) element.requestUpdate();
    });
    return true;
  }
}
