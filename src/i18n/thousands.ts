/** What parts thousands, and from how many digits on. */
export interface Thousands {
  by: string;
  from: 4 | 5;
}

/** How `Intl` parts thousands in a language, some of which leave four digits together; nothing where it does not. */
export function thousandsOf(tag: string): Thousands | undefined {
  const by = groupIn(tag, 10_000);
  return by === undefined ? undefined : { by, from: groupIn(tag, 1000) === undefined ? 5 : 4 };
}

const groupIn = (tag: string, number: number): string | undefined =>
  new Intl.NumberFormat(tag).formatToParts(number).find(({ type }) => type === 'group')?.value;
