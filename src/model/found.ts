import type { Citation, Source } from './evidence.ts';

/** The pages that were found for some citations, each once; those that tell what happened since are none of them. */
export function pagesFound(citations: readonly Citation[]): readonly Source[] {
  return [...new Set(citations.flatMap(({ evidence }) => evidence.map(({ source }) => source)))];
}
