/** The folder that things are published in, for a script that can't know where it came from itself. */
export const folder: string = new URL('../../', import.meta.url).href;
