import * as v from 'valibot';

type Issue = v.BaseIssue<unknown>;
type Dataset = v.OutputDataset<unknown, Issue>;

/**
 * An object with these properties and no others. Where valibot's own takes a list for an object, stops at the first unknown
 * property and passes over `__proto__`, this one reports every fault; what is missing is told by what was expected of it.
 * `others` is what the other properties must be after all.
 */
export function object<const Entries extends v.ObjectEntries>(
  entries: Entries,
  others: v.GenericSchema = v.never(
    Object.keys(entries)
      .map((name) => JSON.stringify(name))
      .join(' | '),
  ),
): v.StrictObjectSchema<Entries, undefined> {
  const schema = v._standardSchema<v.GenericSchema>({
    kind: 'schema',
    type: 'strict_object',
    reference: object,
    expects: 'Object',
    async: false,
    '~run'(dataset, config) {
      const input = dataset.value;
      if (!isRecord(input)) {
        v._addIssue(this, 'type', dataset, config);
        return dataset as unknown as Dataset;
      }
      const output: Record<string, unknown> = {};
      const issues: Issue[] = [];
      for (const key of new Set([...Object.keys(entries), ...Object.keys(input)])) {
        const value = Object.hasOwn(input, key) ? input[key] : undefined;
        const entry = Object.hasOwn(entries, key) ? (entries[key] ?? others) : others;
        if (value === undefined && (entry.type === 'exact_optional' || entry === others)) continue;
        const result = entry['~run']({ value }, config) as Dataset;
        if (entry !== others) output[key] = result.value;
        const step = { type: 'object', origin: 'value', input, key, value } as const;
        for (const issue of result.issues ?? [])
          issues.push({ ...issue, path: [step, ...(issue.path ?? [])] });
      }
      return { typed: issues.length === 0, value: output, ...(issues.length > 0 && { issues }) } as Dataset;
    },
  });
  return Object.assign(schema, { entries }) as unknown as v.StrictObjectSchema<Entries, undefined>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
