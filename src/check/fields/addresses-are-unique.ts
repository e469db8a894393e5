import type { Languages } from '../../i18n/languages.ts';
import { machineWordsIn, messageKeys, wordsInstead, type Wording } from '../../i18n/words.ts';
import type { Locale } from '../../schema/locale.ts';
import { isUnpublished, localeNamed, type Content, type PostingFolder } from '../../reading/content.ts';
import { namesIn, textAt, valueAt, type DataFile, type Path } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

/** A part of an address, and who took it. */
interface Claim {
  slug: string;
  locale: Locale;
  /** As it is told to an editor: “the posting peru”. */
  owner: string;
  source: DataFile;
  path: Path;
  /** One that is not yet published has to give way. */
  yields?: boolean;
}

/** No two pages of a language have the same address. */
export const addressesAreUnique = (content: Content): Fault[] => [
  ...clashes([...fixedPages(content), ...postings(content)]),
  ...clashes(missions(content)),
  ...content.postings.flatMap((posting) => clashes(chapters(posting))),
];

function clashes(claims: Claim[]): Fault[] {
  const taken = new Map<string, Claim>();
  const inTurn = claims.toSorted((a, b) => Number(a.yields ?? false) - Number(b.yields ?? false));
  return inTurn.flatMap((claim) => {
    const address = `${claim.locale}/${claim.slug}`;
    const first = taken.get(address);
    if (!first) {
      taken.set(address, claim);
      return [];
    }
    return [
      faultAt(
        claim.source.file,
        claim.source.lineOf(claim.path),
        `The address “${claim.slug}” (${claim.locale}) is already that of ${first.owner}.`,
        'Choose another one; two pages cannot share an address.',
      ),
    ];
  });
}

/** An address counts nothing: it is one text. */
const wordingIn = (wording: Wording): string => (typeof wording === 'string' ? wording : wording.other);

/** A page of the machine has its address from the machine's words, or from those a documentary says in its own way. */
const fixedPages = ({ languages, ownWords, site }: Content): Claim[] =>
  languages.all.flatMap((locale) =>
    messageKeys
      .filter((key) => key.startsWith('address.'))
      .map((key) => {
        const own = ownWords.get(locale);
        const written = textAt(own?.data, key);
        return {
          slug: written ?? wordingIn((machineWordsIn(locale) ?? wordsInstead)[key]),
          locale,
          owner: `the page “${key.slice('address.'.length)}”`,
          // No address of the machine's is that of another: only what an editor wrote is ever told.
          source: own ?? site,
          path: [key],
          yields: written !== undefined,
        };
      }),
  );

const postings = (content: Content): Claim[] =>
  content.postings.flatMap(({ id, facts, chapters: told }) =>
    slugsIn(content.languages, facts, ['slug'], id).map((claim) => ({
      ...claim,
      owner: `the posting “${id}”`,
      yields: told.every(isUnpublished),
    })),
  );

const missions = ({ languages, missions: source }: Content): Claim[] =>
  namesIn(source.data).flatMap((id) =>
    slugsIn(languages, source, [id, 'slug'], id).map((claim) => ({ ...claim, owner: `the mission “${id}”` })),
  );

/** The addresses of a page in every language of the site: where none is written, the first there is, else its name. */
function slugsIn(languages: Languages, source: DataFile, path: string[], name: string): Omit<Claim, 'owner'>[] {
  const [first] = namesIn(valueAt(source.data, ...path));
  const instead = (first && textAt(source.data, ...path, first)) ?? name;
  return languages.all.map((locale) => ({
    slug: textAt(source.data, ...path, locale) ?? instead,
    locale,
    source,
    path: [...path, locale],
  }));
}

const chapters = ({ chapters: told }: PostingFolder): Claim[] =>
  told.flatMap((chapter) =>
    chapter.texts.flatMap(({ name, head }) => {
      const slug = textAt(head.data, 'slug');
      if (!slug || !localeNamed(name)) return [];
      return [
        {
          slug,
          locale: name,
          owner: `the chapter “${chapter.id}”`,
          source: head,
          path: ['slug'],
          yields: isUnpublished(chapter),
        },
      ];
    }),
  );
