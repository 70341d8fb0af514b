import { build } from './build.ts';
import { checkReadable, readTexts } from './read/files.ts';
import { printProblems } from './problem.ts';
import type { Texts } from './read/text.ts';
import type { Model } from './types.ts';

/** The model of a content folder as of today; prints what it holds, or all problems. `prepared` may add to the texts. */
export function checkContent(root: string, prepared = (texts: Texts): Texts => texts): Model | undefined {
  const astray = checkReadable(root);
  const today = new Date().toISOString().slice(0, 10);
  const { model, problems } = astray.length > 0 ? { problems: astray } : build(prepared(readTexts(root)), today);
  if (model) {
    const counts = model.briefs.map(
      (brief) =>
        `${brief.slug}: ${counted(brief.claims, 'claim')}, ${counted(brief.citations, 'citation')}, ${counted(brief.sources, 'source')}`,
    );
    console.log(`The content has no problems. ${counts.join('; ')}.`);
  } else {
    console.error(`${printProblems(problems)}\n\n${counted(problems, 'problem')} in the content.`);
  }
  return model;
}

function counted({ length }: readonly unknown[], noun: string): string {
  return `${length} ${noun}${length === 1 ? '' : 's'}`;
}
