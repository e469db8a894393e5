/** What follows the name of a tag; a `>` between quotation marks does not end it. */
export const restOfTag = String.raw`(?:"[^"]*"|'[^']*'|[^"'>])*>`;

/** The attributes of every component of one name, in the order of a text in MDX. */
export const tagsIn = (mdx: string, name: string): Record<string, string>[] =>
  (mdx.match(new RegExp(String.raw`<${name}\b${restOfTag}`, 'g')) ?? []).map(attributesIn);

const attributesIn = (source: string): Record<string, string> =>
  Object.fromEntries(
    [...source.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, double, single]) => [
      name ?? '',
      double ?? single ?? '',
    ]),
  );
