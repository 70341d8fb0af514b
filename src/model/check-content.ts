import { build } from './build.ts';
import { checkReadable, readTexts } from './read/files.ts';
import { printProblems } from './problem.ts';
import type { Model } from './types.ts';

/** The model of a content folder as of today; prints what it holds, or all problems. */
export function checkContent(root: string, today = new Date().toISOString().slice(0, 10)): Model | undefined {
  const astray = checkReadable(root);
  const { model, problems } = astray.length > 0 ? { problems: astray } : build(readTexts(root), today);
  if (model) {
    const counts = model.briefs.map(
      (brief) =>
        `${brief.slug}: ${brief.claims.length} claims, ${brief.citations.length} citations, ${brief.sources.length} sources`,
    );
    console.log(`The content has no problems. ${counts.join('; ')}.`);
  } else {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    console.error(`${printProblems(problems)}\n\n${count} in the content.`);
  }
  return model;
}
