import type { BriefFiles } from '../read/brief.ts';
import type { ClaimTag } from '../read/extract.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { countIn } from '../read/count.ts';
import { numbersIn } from './numbers-in.ts';
import { idsIn, missing } from './references.ts';

/** A number says what it counts, in the words of the front matter, and whom only where the claim is about them. */
export function checkCounts({ frontMatter, prose }: BriefFiles): Problem[] {
  const known = frontMatter && new Set(frontMatter.counts?.map(({ id }) => id));
  return (prose?.claims ?? []).flatMap((claim) => {
    const { counts } = claim.value;
    return [
      ...checkParts(claim),
      ...missing('named-count-exists', counts, known, claim.valueAt(['counts']), 'one of `counts` in the front matter'),
      ...checkCounted(claim),
      ...checkSaid(claim),
    ];
  });
}

function checkParts({ value, valueAt }: ClaimTag): Problem[] {
  const report = (field: 'count' | 'counts' | 'of', message: string) =>
    problem(valueAt([field]), 'count-has-its-words', message);
  if (value.count)
    return value.counts ? [] : [report('count', 'This count does not say what it counts. Add `counts`.')];
  return (['counts', 'of'] as const).flatMap((field) => {
    const message = `This claim has \`${field}\` but no \`count\`. Add the number or take \`${field}\` out.`;
    return value[field] ? [report(field, message)] : [];
  });
}

function checkCounted({ value: { about, of }, valueAt }: ClaimTag): Problem[] {
  if (!of || idsIn(about).includes(of)) return [];
  const message = `This claim counts ${shown(of)} but is not about it. Add it to \`about\`, or name one that is there.`;
  return [problem(valueAt(['of']), 'counted-is-about', message)];
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = new RegExp(String.raw`(?:\b\d{1,2} )?\b${MONTH}\b(?: \d{1,2}\b)?(?:,? \d{4}\b)?|\b(?:1\d|20)\d\d\b`, 'g');

/** An end of the count is a number of the claim, in either wording; “half a million” and “thousands” have no one value. */
function checkSaid({ value: { alone = '', count = '' }, text, valueAt }: ClaimTag): Problem[] {
  const said = `${text} | ${alone}`;
  const { low, high } = countIn(count) ?? {};
  if (low === undefined || /\bhalf\b|\bquarter\b/i.test(said)) return [];
  if (low === 1 && /\bone\b/i.test(said)) return [];
  if ([...numbersIn(said).values()].some((one) => Number(one) === low || Number(one) === high)) return [];
  const numbers = [...numbersIn(said.replace(DATE, '|'))].flatMap(([written, one]) =>
    Number(one) >= 0 ? [written] : [],
  );
  if (numbers.length === 0) return [];
  const message = `This count is ${shown(count)}, and the claim says ${numbers.map(shown).join(', ')}. Correct one of them.`;
  return [problem(valueAt(['count']), 'count-is-what-the-claim-says', message)];
}
