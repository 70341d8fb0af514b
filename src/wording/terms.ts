/** What the files may be used for, as far as it is known. */
export const terms =
  'The article is in copyright and is not reproduced: its facts, names, figures, dates and short link phrases carry over, its sentences do not. The words are ours; no licence is stated for them.';

/** Whose the pages are that stand beside the claims. */
export const evidenceNote =
  'The pages given as evidence are ours, not the author’s sources, which are lost. Each was seen in a stored copy on the day named, none was opened live. A finding says what the check found, not whether the claim is true; an outcome says what became of the thing claimed and is to be read with it.';
