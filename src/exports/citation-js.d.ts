/** What is used of Citation.js, which has no types: https://citation.js.org/api/ */
declare module '@citation-js/core' {
  type Item = import('./csl.ts').CslItem;

  export const plugins: {
    readonly config: {
      get(name: '@csl'): {
        /** A citeproc engine, kept and used again for one style and language. */
        engine(items: readonly Item[], style: string, language: 'en-US', format: 'text'): Citeproc;
        /** Styles by name, as CSL: https://docs.citationstyles.org/en/stable/specification.html */
        readonly styles: { get(name: 'apa'): string; add(name: string, style: string): void };
      };
      get(name: '@bibtex'): { readonly format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean } };
    };
    readonly input: { chain(text: string, options?: { readonly forceType: '@ris/file' }): readonly Item[] };
    readonly output: {
      format(name: 'bibtex', items: readonly Item[]): string;
      format(name: 'ris', items: readonly Item[], options: { readonly format: 'object' }): readonly RisEntry[];
    };
  };

  export interface Citeproc {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }

  export type RisEntry = Readonly<Record<string, string | readonly string[]>>;
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
