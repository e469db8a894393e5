/** How many answers there are, in the words of the server. @param words `found` has one wording for each plural */
export function foundInWords({ found = '{}', nothing = '', intl = '' }: DOMStringMap, count: number): string {
  if (count === 0) return nothing;
  const wordings = JSON.parse(found) as Partial<Record<string, string>>;
  const wording = wordings[new Intl.PluralRules(intl).select(count)] ?? wordings['other'] ?? '';
  return wording.replace('{count}', new Intl.NumberFormat(intl).format(count));
}
