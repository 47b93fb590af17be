/** What an id looks like: a file name and a part of URLs as it is. */
export const idPattern = /^[A-Za-z0-9][\w.-]*$/u;
