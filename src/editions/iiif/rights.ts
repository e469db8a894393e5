/** The address of a licence as the format wants it; none for all rights reserved, nor for a licence that has none there. */
export function rightsOf(licence: string): string | undefined {
  if (licence === 'CC0-1.0') return 'http://creativecommons.org/publicdomain/zero/1.0/';
  const [, terms, version] = /^CC-(BY(?:-SA)?)-(4\.0)$/.exec(licence) ?? [];
  return terms && version ? `http://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/` : undefined;
}
