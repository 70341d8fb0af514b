import { withPermalinks } from '../model/add-permalinks.ts';
import { readTexts } from '../model/read/files.ts';
import type { Texts } from '../model/read/text.ts';

// Two small briefs, one with everything a brief can have and one with as little as it may. All in them is made up.
const ROOT = 'src/test/sample';

/** The content of the sample site, its list of addresses made whole. */
export function sampleTexts(): Texts {
  return withPermalinks(readTexts(ROOT));
}
