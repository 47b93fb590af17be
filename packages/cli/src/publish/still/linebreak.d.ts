declare module 'linebreak' {
  interface Break {
    readonly position: number;
    readonly required: boolean;
  }

  /** Finds where lines may break, by the Unicode Line Breaking Algorithm (UAX #14). */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
