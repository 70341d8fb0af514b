import { paths, publicUrl } from '../links.ts';
import type { Site } from '../model/types.ts';

// Browsers show no more of the short name, and the format allows no more.
const LONGEST_NAME = 16;
const letters = new Intl.Segmenter('en');

/** How browsers search the site: https://github.com/dewitt/opensearch */
export function openSearchXml({ name }: Site): string {
  const shortName = fitting(name);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${asXml(shortName)}</ShortName>
  <Description>${asXml(`Search the claims of ${name}`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${asXml(`${publicUrl(paths.search())}?q={searchTerms}`)}"/>
</OpenSearchDescription>
`;
}

/** As many whole letters as fit, so that no emoji or accent is cut in two. */
function fitting(name: string): string {
  const ends = [...letters.segment(name)].map(({ index, segment }) => index + segment.length);
  return name.slice(0, ends.findLast((end) => end <= LONGEST_NAME) ?? 0).trimEnd();
}

function asXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
