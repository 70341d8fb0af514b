import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture, noArticle } from '../model/fixture.ts';
import type { Citation } from '../model/evidence.ts';
import type { Claim } from '../model/types.ts';
import { findings, outcomeWords, type Finding, type OutcomeWord } from '../model/words.ts';
import { answerOf, answerWithReason, noteAnswer, reasonOf } from './answer.ts';
import { outcomeLabels } from './labels.ts';
import { markOf, marks, restMark } from './mark.ts';

const brief = build(fixture()).model!.briefs[0]!;
const [asserted, , , reported] = brief.claims as [Claim, Claim, Claim, Claim];
const steps = [...findings, undefined];

/** A claim with what was found and what became of it, reported or asserted. */
function claim(of: Claim, finding: Finding | undefined, ...words: readonly OutcomeWord[]): Claim {
  const { finding: _, ...rest } = of;
  return {
    ...rest,
    ...(finding && { finding }),
    outcomes: words.map((word) => ({ word, because: `It was ${word}.` })),
  };
}

/** A citation of it with the same. */
function citation(of: Claim): Citation {
  const { finding: _, outcome: __, ...rest } = of.citations[0]!;
  const [outcome] = of.outcomes;
  return { ...rest, claim: of, ...(of.finding && { finding: of.finding }), ...(outcome && { outcome }) };
}

const every = [asserted, reported].flatMap((of) =>
  steps.flatMap((finding) => [claim(of, finding), ...outcomeWords.map((word) => claim(of, finding, word))]),
);

test('every finding and outcome has its answer and mark', () => {
  const table = every.map((one) => `${markOf(one)} ${answerOf(brief, one)} | ${noteAnswer(one)}`);
  expect(table).toMatchInlineSnapshot(`
    [
      "contested Contested | Contested",
      "contested Contested; denied | Contested; denied",
      "contested Contested; rated false | Contested; rated false",
      "contested Contested; corrected | Contested; corrected",
      "contested Contested; withdrawn | Contested; withdrawn",
      "contested Contested; overtaken by events | Contested; overtaken by events",
      "not-found Looked for, not found | Not found",
      "not-found Looked for, not found; denied | Not found; denied",
      "not-found Looked for, not found; rated false | Not found; rated false",
      "not-found Looked for, not found; corrected | Not found; corrected",
      "not-found Looked for, not found; withdrawn | Not found; withdrawn",
      "not-found Looked for, not found; overtaken by events | Not found; overtaken by events",
      "partly-supported Partly supported | Partly supported",
      "outcome Partly supported; denied | Partly supported; denied",
      "outcome Partly supported; rated false | Partly supported; rated false",
      "outcome Partly supported; corrected | Partly supported; corrected",
      "outcome Partly supported; withdrawn | Partly supported; withdrawn",
      "outcome Partly supported; overtaken by events | Partly supported; overtaken by events",
      "supported Supported | Supported",
      "outcome Reported, but denied | Reported, but denied",
      "outcome Reported, but rated false | Reported, but rated false",
      "outcome Supported, with a correction | Supported, with a correction",
      "outcome Reported, later withdrawn | Reported, later withdrawn",
      "outcome Supported, then overtaken by events | Supported, then overtaken by events",
      "no-link Not checked: the article gives no link | Not checked",
      "outcome Not checked: the article gives no link; denied | Not checked; denied",
      "outcome Not checked: the article gives no link; rated false | Not checked; rated false",
      "outcome Not checked: the article gives no link; corrected | Not checked; corrected",
      "outcome Not checked: the article gives no link; withdrawn | Not checked; withdrawn",
      "outcome Not checked: the article gives no link; overtaken by events | Not checked; overtaken by events",
      "contested Whether it was said is contested | Contested",
      "contested Whether it was said is contested; denied | Contested; denied",
      "contested Whether it was said is contested; rated false | Contested; rated false",
      "contested Whether it was said is contested; corrected | Contested; corrected",
      "contested Whether it was said is contested; withdrawn | Contested; withdrawn",
      "contested Whether it was said is contested; overtaken by events | Contested; overtaken by events",
      "not-found No report found that it was said | Not found",
      "not-found No report found that it was said; denied | Not found; denied",
      "not-found No report found that it was said; rated false | Not found; rated false",
      "not-found No report found that it was said; corrected | Not found; corrected",
      "not-found No report found that it was said; withdrawn | Not found; withdrawn",
      "not-found No report found that it was said; overtaken by events | Not found; overtaken by events",
      "partly-supported Something like it was said, not quite this | Not quite what was said",
      "outcome Something like it was said, not quite this; denied | Not quite what was said; denied",
      "outcome Something like it was said, not quite this; rated false | Not quite what was said; rated false",
      "outcome Something like it was said, not quite this; corrected | Not quite what was said; corrected",
      "outcome Something like it was said, not quite this; withdrawn | Not quite what was said; withdrawn",
      "outcome Something like it was said, not quite this; overtaken by events | Not quite what was said; overtaken by events",
      "supported Said; whether it is so was not checked | Said; truth not checked",
      "outcome Said, but denied | Said, but denied",
      "outcome Said, but rated false | Said, but rated false",
      "outcome Said, with a correction | Said, with a correction",
      "outcome Said, later withdrawn | Said, later withdrawn",
      "outcome Said, then overtaken by events | Said, then overtaken by events",
      "no-link Not checked: the article gives no link | Not checked",
      "outcome Not checked: the article gives no link; denied | Not checked; denied",
      "outcome Not checked: the article gives no link; rated false | Not checked; rated false",
      "outcome Not checked: the article gives no link; corrected | Not checked; corrected",
      "outcome Not checked: the article gives no link; withdrawn | Not checked; withdrawn",
      "outcome Not checked: the article gives no link; overtaken by events | Not checked; overtaken by events",
    ]
  `);
});

test('a citation has the answer and mark of a claim with its finding, outcome and speaker', () => {
  for (const one of every) {
    expect(answerOf(brief, citation(one))).toBe(answerOf(brief, one));
    expect(noteAnswer(citation(one))).toBe(noteAnswer(one));
    expect(markOf(citation(one))).toBe(markOf(one));
  }
});

test('whatever became of the thing claimed stands in the answer, and no outcome has the mark of support', () => {
  for (const one of every.filter(({ outcomes }) => outcomes.length > 0)) {
    const label = outcomeLabels[one.outcomes[0]!.word].replace('corrected', 'correct');
    expect([answerOf(brief, one), noteAnswer(one)]).toEqual([
      expect.stringContaining(label),
      expect.stringContaining(label),
    ]);
    expect(['contested', 'not-found', 'outcome']).toContain(markOf(one));
  }
});

test('what somebody said is never called supported, and of what bears it out the answer says that it was not checked', () => {
  const said = every.filter(({ by }) => by.length > 0).flatMap((one) => [answerOf(brief, one), noteAnswer(one)]);
  expect(said.filter((words) => /support/i.test(words))).toEqual([]);
  expect(answerOf(brief, claim(reported, 'supported'))).toContain('not checked');
});

test('several outcomes stand together', () => {
  expect(answerOf(brief, claim(asserted, 'supported', 'denied', 'overtaken'))).toBe(
    'Reported, but denied and overtaken by events',
  );
  expect(answerOf(brief, claim(reported, 'supported', 'corrected', 'corrected'))).toBe('Said, with a correction');
  expect(answerOf(brief, claim(reported, 'contested', 'denied', 'corrected'))).toBe(
    'Whether it was said is contested; denied and corrected',
  );
});

test('marks at rest are all but those of what is supported or was not checked', () => {
  const shown = new Set(every.map((one) => restMark(one)).filter(Boolean));
  expect([...shown].sort()).toEqual(marks.slice(0, 4).toSorted());
});

test('the reason is that of the outcome, else the caution', () => {
  expect(reasonOf(reported)).toBe('Person C denies it.');
  expect(reasonOf(asserted)).toBe('It was in winter.');
  expect(reasonOf(asserted.citations[0]!)).toBe('It was in winter.');
  expect(reasonOf(claim(asserted, 'supported', 'denied', 'corrected'))).toBe('It was denied. It was corrected.');
  expect(reasonOf({ ...asserted, citations: [] })).toBe('');
  expect(answerWithReason(brief, asserted)).toBe('Contested. It was in winter.');
});

test('a brief without an article gives no link itself, and a link of the credits is not of a claim', () => {
  const own = build(fixture(noArticle)).model!.briefs[0]!;
  expect(answerOf(own, claim(asserted, undefined))).toBe('Not checked: the brief gives no link');
  expect(answerOf(brief, brief.citations.at(-1)!)).toBe('A link in the credits');
});
