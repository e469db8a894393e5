/** The package has no types of its own: what is asked of it here. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain: (text: string, options: { generateGraph: boolean }) => Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
