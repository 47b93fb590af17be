import type {
  CountryLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PersonLeaf,
  QuotationLeaf,
  WithContext,
} from 'schema-dts';
import { expectTypeOf, test } from 'vitest';
import { toSchemaOrg, type SchemaOrgArticle } from '../../src/export/schema-org.js';

type Part = NonNullable<SchemaOrgArticle['hasPart']>[number];
type Actor<Type extends string> = Extract<
  NonNullable<SchemaOrgArticle['mentions']>[number],
  { '@type': Type }
>;
type Unknown<Own, Known> = Exclude<keyof Own, keyof Known>;

test('toSchemaOrg(article) is a NewsArticle of schema-dts', () => {
  expectTypeOf(toSchemaOrg).returns.toExtend<WithContext<NewsArticleLeaf>>();
});

test('toSchemaOrg(article) has no property that schema.org does not define for its type', () => {
  expectTypeOf<Unknown<SchemaOrgArticle, WithContext<NewsArticleLeaf>>>().toBeNever();
  expectTypeOf<Unknown<Extract<Part, { '@type': 'Quotation' }>, QuotationLeaf>>().toBeNever();
  expectTypeOf<Unknown<Actor<'Person'>, PersonLeaf>>().toBeNever();
  expectTypeOf<Unknown<Actor<'Organization'>, OrganizationLeaf>>().toBeNever();
  expectTypeOf<Unknown<Actor<'Country'>, CountryLeaf>>().toBeNever();
});
