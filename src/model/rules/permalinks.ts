import { formerAddresses, publishedAddresses } from '../addresses.ts';
import type { Content } from '../content.ts';
import { didYouMean, problem, shown, type Problem } from '../problem.ts';

/** Every published address still leads somewhere, or is listed as gone. */
export function checkPermalinks(content: Content): Problem[] {
  if (content.briefs.some((brief) => !brief.prose || brief.citations.problems.length > 0)) return [];
  const published = publishedAddresses(content);
  const known = new Set([...published, ...formerAddresses(content)]);
  return content.permalinks.flatMap(({ address, place, gone }) => {
    if (gone || known.has(address)) return [];
    const hint = didYouMean(address, published);
    const message = `${shown(address)} was published and leads nowhere now.${hint} Name the old id in \`formerly\`, or mark the line as gone with a date and a reason.`;
    return [problem(place, 'permalink-resolves', message)];
  });
}
