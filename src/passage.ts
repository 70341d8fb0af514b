// So many words at each end tell a passage from others.
const WORDS = 5;

/**
 * The fragment that leads to a passage and shows it, and to the id where the words have changed:
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function passage(id: string, text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  const part = (some: readonly string[]) => encodeURIComponent(some.join(' ')).replace(/-/g, '%2D');
  const directive =
    words.length <= 2 * WORDS ? part(words) : `${part(words.slice(0, WORDS))},${part(words.slice(-WORDS))}`;
  return `${id}:~:text=${directive}`;
}
