import { setTimeout as wait } from 'node:timers/promises';
import { asksForRest, type Ask } from './answer.ts';

/** The host that a request counts for; `www.` is usually the same machine. */
export function hostOf(url: URL): string {
  return url.host.replace(/^www\./, '');
}

/** The same function with one request at a time per host, a pause between two, and none after a host asks for a pause. */
export function inTurn(ask: Ask, pause: number): Ask {
  const last = new Map<string, Promise<unknown>>();
  const resting = new Set<string>();
  return (method, url) => {
    const host = hostOf(url);
    const before = last.get(host);
    const turn = (async () => {
      await before;
      if (resting.has(host)) return undefined;
      if (before) await wait(pause);
      const answer = await ask(method, url);
      if (answer && asksForRest(answer)) resting.add(host);
      return answer;
    })();
    last.set(host, turn);
    return turn;
  };
}
