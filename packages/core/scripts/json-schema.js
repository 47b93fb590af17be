import { toJsonSchema } from '@valibot/to-json-schema';

/**
 * The format as a JSON Schema, draft 2020-12. The definitions are schemas that it refers to by name instead of repeating them.
 * @param {import('valibot').GenericSchema} articleSchema
 * @param {Record<string, import('valibot').GenericSchema>} definitions
 * @returns {object}
 */
export function jsonSchemaOf(articleSchema, definitions = {}) {
  const { $schema, ...schema } = toJsonSchema(articleSchema, {
    target: 'draft-2020-12',
    definitions,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type === 'regex') return { ...jsonSchema, pattern: valibotAction.requirement.source };
      // A brand exists in types alone, and what a check asks can't be said in JSON Schema.
      return ['brand', 'check'].includes(valibotAction.type) ? jsonSchema : undefined;
    },
  });
  return { $schema, title: 'An article of Onrecord, version 1', ...schema };
}
