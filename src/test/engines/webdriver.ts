import type { Key } from './engine.ts';

// A request to a page that is being left may never be answered.
const PATIENCE = 10_000;

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const CODES: Readonly<Partial<Record<Key, string>>> = {
  ArrowDown: '\uE015',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Meta: '\uE03D',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** The code that the protocol has for a key. */
export function codeOf(key: Key): string {
  return CODES[key] ?? key;
}

/** A command of the WebDriver protocol, to the address of a driver or of one of its sessions; gives its value. */
export async function command(url: string, method: 'POST' | 'DELETE', parameters?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(parameters && { body: JSON.stringify(parameters) }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

/** Steps of keys, each of them down or up. */
export function keySteps(steps: readonly { readonly type: 'keyDown' | 'keyUp'; readonly value: string }[]): object {
  return { actions: [{ type: 'key', id: 'keyboard', actions: steps }] };
}

/** The steps of a click of the mouse at a place of what is shown. */
export function clickSteps(x: number, y: number): object {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] };
}
