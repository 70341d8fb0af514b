import { figuresIn, publishedAddresses } from '../model/addresses.ts';
import { linkContent } from '../model/link.ts';
import { readContent } from '../model/read/content.ts';
import { readTexts } from '../model/read/files.ts';
import type { Texts } from '../model/read/text.ts';

// Two small briefs, one with everything a brief can have and one with as little as it may. All in them is made up.
const ROOT = 'src/test/sample';
const PERMALINKS = 'content/permalinks.txt';

/** The content of the sample site; `permalinks.txt` also holds each address that it publishes, as the command adds them. */
export function sampleTexts(): Texts {
  const texts = readTexts(ROOT);
  const content = readContent(texts);
  const addresses = publishedAddresses(content, figuresIn(linkContent(content)));
  return { ...texts, [PERMALINKS]: [texts[PERMALINKS]?.trimEnd(), ...addresses, ''].join('\n') };
}
