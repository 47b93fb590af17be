/** A mistake on the command line. The message says what was expected, what arrived, and perhaps what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Whether the system refused something: a file that isn't there, a full disk. Its message names the file. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
