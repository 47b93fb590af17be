/** What is wrong with a value of an attribute: the cause of an error that `unknownValue` puts into words. */
export interface UnknownValue {
  readonly given: string;
  readonly known: readonly string[];
}

/** The value of an attribute; throws where it isn't among the known ones. */
export function expectOne<Known extends string>(
  attribute: string,
  given: string,
  known: readonly Known[],
): Known {
  const value = known.find((candidate) => candidate === given);
  if (value === undefined) throw new Error(attribute, { cause: { given, known } satisfies UnknownValue });
  return value;
}

export function isUnknownValue(cause: unknown): cause is UnknownValue {
  return typeof cause === 'object' && cause !== null && 'known' in cause;
}
