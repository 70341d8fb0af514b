/** A person, or a name that is not split. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

// “Jane Doe”, “J. P. Doe”. Names of other forms cannot be split safely, and institutions have three
// or more words.
const PERSON = /^(?<given>\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}\.){0,2}) (?<family>\p{Lu}[\p{L}’'-]*)$/u;
const NO_PERSON =
  /^The |(?: (?:Agency|Association|Bureau|Cent(?:er|re)|Committee|Council|Foundation|Group|Institute|International|Media|Ministry|Network|News|Organi[sz]ation|Post|Press|Project|Service|Society|Times|Union|University|Watch))$/;

/** An author as citations name them: one person by family name, all else (several, an institution) as it is written. */
export function authorName(author: string): CslName {
  const { given, family } = (!NO_PERSON.test(author) && PERSON.exec(author)?.groups) || {};
  return given && family ? { family, given } : { literal: author };
}
