import type { BriefFiles } from '../read/brief.ts';
import type { ClaimTag } from '../read/extract.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { idsIn, missing } from './references.ts';

/** A number says what it counts, in the words of the front matter, and whom only where the claim is about them. */
export function checkCounts({ frontMatter, prose }: BriefFiles): Problem[] {
  const known = frontMatter && new Set(frontMatter.counts?.map(({ id }) => id));
  return (prose?.claims ?? []).flatMap((claim) => {
    const { counts } = claim.value;
    return [
      ...checkParts(claim),
      ...(counts
        ? missing('named-count-exists', counts, known, claim.valueAt(['counts']), 'one of `counts` in the front matter')
        : []),
      ...checkCounted(claim),
    ];
  });
}

function checkParts({ value, valueAt }: ClaimTag): Problem[] {
  if (value.count)
    return value.counts
      ? []
      : [problem(valueAt(['count']), 'count-has-its-words', 'This count does not say what it counts. Add `counts`.')];
  return (['counts', 'of'] as const)
    .filter((name) => value[name])
    .map((name) =>
      problem(
        valueAt([name]),
        'count-has-its-words',
        `This claim has \`${name}\` but no \`count\`. Add the number or take \`${name}\` out.`,
      ),
    );
}

function checkCounted({ value: { about, of }, valueAt }: ClaimTag): Problem[] {
  if (!of || idsIn(about).includes(of)) return [];
  const message = `This claim counts ${shown(of)} but is not about it. Add it to \`about\`, or name one that is there.`;
  return [problem(valueAt(['of']), 'counted-is-about', message)];
}
