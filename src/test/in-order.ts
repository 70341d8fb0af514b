/** Of parts that should follow each other in a text, those that do not, whatever their case. */
export function notInOrder(text: string, parts: readonly string[]): string[] {
  const all = text.toLowerCase();
  let at = 0;
  return parts.filter((part) => {
    const found = all.indexOf(part.toLowerCase(), at);
    if (found >= 0) at = found + part.length;
    return found < 0;
  });
}
