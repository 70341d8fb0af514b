import { build } from './model/build.ts';
import { readTexts } from './model/files.ts';
import { printProblems } from './model/problem.ts';

const { model, problems } = build(readTexts(process.cwd()));

if (model) {
  const counts = model.briefs.map(
    (brief) =>
      `${brief.slug}: ${brief.claims.length} claims, ${brief.citations.length} citations, ${brief.sources.length} sources`,
  );
  console.log(`Content is well. ${counts.join('; ')}.`);
} else {
  console.error(
    `${printProblems(problems)}\n\n${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in the content.`,
  );
  process.exitCode = 1;
}
