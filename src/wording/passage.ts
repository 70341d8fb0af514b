// This many words at each end are unique to most passages.
const WORDS = 5;

/**
 * The fragment that leads to a passage and shows it, and to the id where the words have changed:
 * https://wicg.github.io/scroll-to-text-fragment/. Browsers take the first place with these words, so the beginning
 * is made longer while another text of the page contains it as well.
 */
export function passage(id: string, text: string, others: readonly string[] = []): string {
  const words = text.split(/\s+/).filter(Boolean);
  const isShared = (count: number) => {
    const start = words.slice(0, count).join(' ').toLowerCase();
    return others.some((other) => other.toLowerCase().includes(start));
  };
  let count = WORDS;
  while (count < words.length && isShared(count)) count += 1;
  const part = (some: readonly string[]) => encodeURIComponent(some.join(' ')).replace(/-/g, '%2D');
  const directive =
    words.length <= count + WORDS ? part(words) : `${part(words.slice(0, count))},${part(words.slice(-WORDS))}`;
  return `${id}:~:text=${directive}`;
}
