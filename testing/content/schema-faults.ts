import type { z } from 'astro/zod';

/** What a schema says of a value, one line for each fault with its field; nothing where it is right. For the tests. */
export function told(schema: z.ZodType, value: unknown): string {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? [])
    .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    .join('\n');
}

/** One text for each language. */
export const words = (text: string) => ({ fr: text, en: text, de: text, es: text, ar: text, zh: text, ru: text });
