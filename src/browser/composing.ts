/** Whether a key belongs to an input method; some browsers tell that only by its number. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
