/** A text without differences that readers do not notice: case, accents, joiners, widths of spaces. */
export function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '');
  return plain.toLowerCase().replace(/\s+/g, ' ').trim();
}
