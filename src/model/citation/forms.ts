import { bibtexOf } from './bibtex.ts';
import { citationKey, type Cited } from './cited.ts';
import { cslJsonOf } from './csl.ts';
import { risOf } from './ris.ts';
import { citationText, type CitationWords } from './text.ts';

/** A form of citations: what writes it, and the file it is handed over as. */
interface CitationForm {
  write: (cited: Cited, words: CitationWords) => string;
  ending: string;
  type: string;
}

export type CitationFormName = 'text' | 'bibtex' | 'ris' | 'csl';

/** In the order they are offered. */
export const citationForms: Record<CitationFormName, CitationForm> = {
  text: { write: citationText, ending: 'txt', type: 'text/plain' },
  bibtex: { write: bibtexOf, ending: 'bib', type: 'application/x-bibtex' },
  ris: { write: risOf, ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { write: cslJsonOf, ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/** `fr-perou-les-andes-t41.bib` */
export const citationFile = (cited: Cited, form: CitationFormName): string =>
  `${citationKey(cited)}.${citationForms[form].ending}`;
