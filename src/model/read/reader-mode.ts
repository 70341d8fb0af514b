// What Readability, the reader mode of Firefox and of many clippers, takes for a line on the author or for something to
// share, whatever else it knows of an element.
const HIDES = /author|byline|dateline|writtenby|(?<![a-z\d])share(?:daddy)?(?![a-z\d])/;

/** The part of an id for which reader modes leave out the text or heading that has it; nothing if they keep it. */
export function partThatHides(id: string): string | undefined {
  return HIDES.exec(id)?.[0];
}
