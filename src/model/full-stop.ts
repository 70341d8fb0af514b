/** The text with a full stop unless it ends with one, also inside closing quotation marks. */
export function withFullStop(text: string): string {
  return /[.!?…][”’"']*\s*$/.test(text) ? text : `${text.trimEnd()}.`;
}
