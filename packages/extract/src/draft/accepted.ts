import { articleSchema, type Article } from '@onrecord/core';

/** A value from outside, if the article format takes it for this property. */
export function accepted<Name extends 'lang' | 'dir' | 'published' | 'modified' | 'url'>(
  name: Name,
  value: string | undefined,
): Article[Name] | undefined {
  if (value === undefined) return undefined;
  const result = articleSchema.entries[name]['~standard'].validate(value);
  return 'issues' in result && result.issues ? undefined : (value as Article[Name]);
}
