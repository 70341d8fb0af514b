import type { Failure } from '../model/words.ts';
import type { Ask, Check } from './answer.ts';
import { follow } from './follow.ts';
import { hostOf } from './turns.ts';

/** How many hosts are asked at the same time. */
const HOSTS_AT_A_TIME = 4;
/** After so many hosts without any answer, the machine counts as offline. */
const SILENT_HOSTS = 10;

/** What a run found, by address, and whether anything answered at all. */
export interface Found {
  readonly checks: ReadonlyMap<string, Check>;
  readonly isOnline: boolean;
}

/** Checks addresses, a few hosts at a time; calls `report` with all results so far whenever a host is done. */
export async function checkAddresses(
  addresses: readonly string[],
  ask: Ask,
  report: (found: Found) => void,
): Promise<Found> {
  const checks = new Map<string, Check>();
  const hosts = byHost(addresses);
  // That a host has no name is only believed if something answers after it: the network may have gone away.
  const doubtful = new Map<string, Check>();
  let answered: URL | undefined;
  let isOnline = false;
  let done = 0;
  const listening: Ask = async (method, url) => {
    const answer = await ask(method, url);
    // 511 comes from a network that wants a login first.
    if (answer && 'status' in answer && answer.status !== 511) {
      isOnline = true;
      answered = url;
      for (const [address, check] of doubtful) checks.set(address, check);
      doubtful.clear();
    }
    return answer;
  };
  const work = async () => {
    for (let host = hosts.shift(); host && (isOnline || done < SILENT_HOSTS); host = hosts.shift()) {
      for (const address of host) {
        const check = await follow(address, listening);
        if (check) (isOf(check, 'no-host') ? doubtful : checks).set(address, check);
      }
      done += 1;
      report({ checks, isOnline });
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_A_TIME }, work));
  if (doubtful.size > 0 && answered) {
    await listening('HEAD', answered);
    report({ checks, isOnline });
  }
  return { checks, isOnline };
}

function isOf(check: Check, failure: Failure): boolean {
  return 'failure' in check && check.failure === failure;
}

function byHost(addresses: readonly string[]): string[][] {
  const hosts = Map.groupBy(new Set(addresses), (address) => hostOf(new URL(address)));
  return [...hosts.values()];
}
