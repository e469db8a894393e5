import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, DomUtils } from 'htmlparser2';
import { typeset } from '../../src/i18n/typography.ts';
import { segmentOf } from '../../src/model/story/addresses.ts';
import { evidenceFor, seenOnPages, type SeenOnPages } from '../../src/model/conformity/criteria.ts';
import { criterionWords } from '../../src/model/conformity/words.ts';
import type { Locale } from '../../src/schema/locale.ts';
import { judgementsOf, type Judgement, type Seen } from './judge.ts';

/**
 * Writes into the accessibility pages what the pages of the site show of each criterion.
 * @param folder of the built site
 * @param languages those it speaks
 * @param pages what each shows, by its address
 * @returns a sentence for each criterion that does not hold, with the pages
 */
export function writeConformity(
  folder: string,
  languages: readonly Locale[],
  pages: readonly (readonly [address: string, seen: Seen])[],
): string[] {
  const judgements = judgementsOf(pages);
  for (const locale of languages) {
    const file = join(folder, locale, segmentOf(locale, 'accessibility'), 'index.html');
    if (!existsSync(file)) continue;
    writeFileSync(file, withJudgements(readFileSync(file, 'utf8'), locale, judgements));
  }
  return seenOnPages.flatMap((criterion) => {
    const { refutedOn } = judgements[criterion];
    if (refutedOn.length === 0) return [];
    return [
      `Accessibility: criterion ${criterion} does not hold on ${refutedOn.length} pages: ${refutedOn.slice(0, 3).join(', ')}`,
    ];
  });
}

/** The page with its lines rewritten: each is found by the parser, and only its own letters are touched. */
export function withJudgements(html: string, locale: Locale, judgements: Record<SeenOnPages, Judgement>): string {
  const document = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  const lines = DomUtils.findAll(({ attribs }) => attribs['data-criterion'] !== undefined, document.children);
  const written: string[] = [];
  let from = 0;
  for (const line of lines) {
    const criterion = line.attribs['data-criterion'] ?? '';
    const [words] = line.children;
    const judgement = judgements[criterion as SeenOnPages] as Judgement | undefined;
    if (!judgement || words?.startIndex == null || words.endIndex == null) continue;
    const seen = { pages: judgement.pages, refuted: judgement.refutedOn.length };
    const sentence = criterionWords(locale, criterion, { evidence: evidenceFor(criterion), seen });
    written.push(html.slice(from, words.startIndex), escaped(typeset(sentence, locale)));
    from = words.endIndex + 1;
  }
  return [...written, html.slice(from)].join('');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
