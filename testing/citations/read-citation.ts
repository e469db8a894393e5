import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** What another program finds in a file of citations, BibTeX, RIS or CSL-JSON, by the names of CSL. */
export const readCitation = (text: string): Record<string, unknown>[] =>
  plugins.input.chain(text, { generateGraph: false });
