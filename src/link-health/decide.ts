import { isAbsence, type HealthRecord } from '../model/health.ts';
import type { Check } from './answer.ts';

/** The record of an address after a check on a day, given the one before. */
export function decide(url: string, check: Check, day: string, before: HealthRecord | undefined): HealthRecord {
  const now = { url, checked: day };
  if ('reached' in check) {
    if (isSamePlace(url, check.reached)) return { ...now, status: 'answered' };
    const isMove = check.isForGood && !isOtherPage(url, check.reached);
    return { ...now, status: isMove ? 'moved' : 'redirected', to: check.reached };
  }
  const { failure: why } = check;
  const wasAbsent = before?.url === url && isAbsence(before.why) ? before : undefined;
  if (!wasAbsent) return { ...now, status: 'unanswered', why };
  // A failed check does not undo a recorded absence, and a second check on the same day does not count.
  if (!isAbsence(why) || day <= wasAbsent.checked) return wasAbsent;
  return { ...now, status: 'gone', why, since: wasAbsent.since ?? wasAbsent.checked };
}

/** Whether two addresses differ only in `http` and `https`, `www.`, a last slash or a fragment. */
function isSamePlace(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(address: string): string {
  const { hostname, port, pathname, search } = new URL(address);
  return `${hostname.replace(/^www\./, '')}:${port}${decoded(pathname).replace(/\/+$/, '')}${search}`;
}

/** The same path is written with and without percent signs. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;
const NOT_A_PAGE =
  /\/(?:log-?in|sign-?in|sign-?up|register|auth|sso|oauth2?|accounts?|consent|cookies?|subscribe|paywall|captcha|error|not-?found|404)(?=[/.]|$)/i;
const NOT_A_HOST_OF_PAGES = /^(?:log-?in|sign-?in|auth|sso|accounts?|consent)\./i;

/** Whether an address was left for a front page, a login or the like: a page that does not take its place. */
function isOtherPage(from: string, to: string): boolean {
  const { hostname, pathname } = new URL(to);
  const { pathname: before } = new URL(from);
  if (FRONT.test(pathname)) return !FRONT.test(before);
  return NOT_A_PAGE.test(pathname) || NOT_A_HOST_OF_PAGES.test(hostname);
}
