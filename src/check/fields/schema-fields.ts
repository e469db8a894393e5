import { z } from 'astro/zod';

/** The fields an editor may write at a path: `summary`, `slug`…; none where there are none, or any. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const there = path.reduce<unknown>(inside, schema);
  const bare = withoutWrapping(there);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function inside(schema: unknown, step: PropertyKey): unknown {
  const bare = withoutWrapping(schema);
  if (bare instanceof z.ZodObject) return bare.shape[String(step)];
  if (bare instanceof z.ZodRecord) return bare.valueType;
  if (bare instanceof z.ZodArray) return bare.element;
  return undefined;
}

/** Of “one text or seven”, the seven: the one that has fields. */
function withoutWrapping(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional) return withoutWrapping(schema.unwrap());
  if (schema instanceof z.ZodUnion) {
    return schema.options.map(withoutWrapping).find((option) => option instanceof z.ZodObject);
  }
  return schema;
}
