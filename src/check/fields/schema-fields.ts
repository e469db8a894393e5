import { z } from 'astro/zod';
import { inLanguage } from '../../schema/locale.ts';

/** The fields an editor may write at a path: `summary`, `slug`…; none where there are none, or any. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const bare = bareSchemaAt(schema, path);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

/** Whether what stands at a path stands there by language: `{ fr: …, en: … }`. */
export const isByLanguageAt = (schema: z.ZodType, path: readonly PropertyKey[]): boolean =>
  isByLanguage(bareSchemaAt(schema, path));

/** Whether a schema is that of texts, addresses or links by language. */
export function isByLanguage(schema: unknown): boolean {
  const bare = withoutWrapping(schema);
  return bare instanceof z.ZodRecord && bare.keyType === inLanguage;
}

const bareSchemaAt = (schema: z.ZodType, path: readonly PropertyKey[]): unknown =>
  withoutWrapping(path.reduce<unknown>(schemaInside, schema));

/** The schema of what stands under a name, or a number, within what another describes. */
export function schemaInside(schema: unknown, step: PropertyKey): unknown {
  const bare = withoutWrapping(schema);
  if (bare instanceof z.ZodObject) return bare.shape[String(step)];
  if (bare instanceof z.ZodRecord) return bare.valueType;
  if (bare instanceof z.ZodArray) return bare.element;
  return undefined;
}

/** Of “one text or one in each language”, the latter; of a source that may be one address, its fields. */
function withoutWrapping(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional) return withoutWrapping(schema.unwrap());
  if (schema instanceof z.ZodUnion) {
    return schema.options
      .map(withoutWrapping)
      .find((option) => option instanceof z.ZodObject || option instanceof z.ZodRecord);
  }
  return schema;
}
