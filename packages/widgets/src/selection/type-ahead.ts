/** In milliseconds: a letter typed later than this begins a new word. */
const pause = 700;

/**
 * Finds a control by the beginning of its name as a reader types it, from the one with the focus on and round again. A
 * letter typed several times goes on to the next name with it. Case and accents don't count.
 */
export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  /** The index of the control to go to; undefined for a key that isn't a letter, or finds nothing. */
  find({ key, timeStamp }: KeyboardEvent, controls: readonly Element[], at: number): number | undefined {
    const goesOn = timeStamp - this.#last < pause;
    // A space is a letter only within a name: by itself it presses the button.
    if (!/^.$/su.test(key) || (key === ' ' && !(goesOn && this.#typed !== ''))) return undefined;
    this.#typed = goesOn ? this.#typed + folded(key) : folded(key);
    this.#last = timeStamp;
    const [first = ''] = this.#typed;
    if (first === '') return undefined;
    const isRepeated = this.#typed.replaceAll(first, '') === '';
    const sought = isRepeated ? first : this.#typed;
    const start = isRepeated ? at + 1 : at;
    const order = controls.map((_, i) => (start + i) % controls.length);
    return order.find((i) => folded(nameOf(controls[i]!)).startsWith(sought));
  }
}

/** An SVG's title, or the text. */
function nameOf(control: Element): string {
  return (control.querySelector('title') ?? control).textContent.trim();
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
