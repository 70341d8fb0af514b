import { shown } from '../problem.ts';
import { hedges, type Hedge } from '../words.ts';

/** A number or range as an editor writes it. */
interface WrittenCount {
  readonly hedge?: Hedge;
  readonly low: number;
  readonly high: number;
}

const HEDGES = hedges
  .map((hedge) => `\`${hedge}\``)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');
const HEDGE = new RegExp(`^(${hedges.join('|')}) `, 'i');

/** The number or range in a text such as `about 20000` or `1000-3000`; nothing if it is written in another way. */
export function countIn(text: string): WrittenCount | undefined {
  const hedge = hedges.find((one) => text.startsWith(`${one} `));
  const [, low, high] = /^([1-9]\d{0,9})(?:-([1-9]\d{0,9}))?$/.exec(hedge ? text.slice(hedge.length + 1) : text) ?? [];
  const count = { ...(hedge && { hedge }), low: Number(low), high: Number(high ?? low) };
  const isRange = high !== undefined && count.low < count.high && (!hedge || hedge === 'about');
  return low && (high === undefined || isRange) ? count : undefined;
}

/** What a wrong count must be instead. */
export function countForm(text: string): string {
  const hedge = HEDGE.exec(text)?.[0] ?? '';
  const digits = text
    .slice(hedge.length)
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/(?<=\d)[,.’'_\s](?=\d{3}(?!\d))/g, '');
  const [low = '', high = ''] = digits.split('-').map((number) => number.replace(/^0+(?=\d)/, ''));
  const range = high === '' || high === low ? low : Number(low) > Number(high) ? `${high}-${low}` : `${low}-${high}`;
  const meant = `${hedge.toLowerCase()}${range}`;
  if (countIn(meant) && /^[\d-]+$/.test(digits)) return `must be written as ${shown(meant)}`;
  if (/^\d+(?:-\d+)?$/.test(digits) && !(hedge && high)) return 'must be at least 1 and have at most 10 digits';
  return `must be a whole number such as \`20000\`, if need be after ${HEDGES}, or a range such as \`1000-3000\`, if need be after \`about\``;
}
