import { Parser } from 'htmlparser2';

/** `&eacute;`, `&#233;`, `&#xe9;`, and the same without the semicolon. */
const reference = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/gi;

const known = new Map<string, string>();

/** The sign that browsers read in a reference; itself where it is none. */
function signOf(written: string): string {
  const before = known.get(written);
  if (before !== undefined) return before;
  let sign = '';
  const parser = new Parser({ ontext: (text) => void (sign += text) }, { decodeEntities: true });
  parser.end(written);
  known.set(written, sign);
  return sign;
}

const isWhole = (written: string): boolean => written.endsWith(';');

/** The signs a text writes by name or number, each once, as browsers read them. `R&D` and `&nonsense;` stay what they are. */
export const decodeReferences = (text: string): string =>
  text.replace(reference, (written) => (isWhole(written) ? signOf(written) : written));

/** The first reference of a text that browsers would guess at: `&copy 2010` for the sign ©, where it may be meant as it stands. */
export const guessedReference = (text: string): string | undefined =>
  [...text.matchAll(reference)]
    .map(([written]) => written)
    .find((written) => !isWhole(written) && signOf(written) !== written);

/** The first reference of a text to a sign that there is not: `&#0;`, `&#xD800;`, `&#x110000;`. */
export const voidReference = (text: string): string | undefined =>
  [...text.matchAll(reference)]
    .map(([written]) => written)
    .find((written) => isWhole(written) && signOf(written) === '\uFFFD');
