import { isHttp } from '../model/read/web-address.ts';
import { asksForRest, failureOf, type Answer, type Ask, type Check } from './answer.ts';
import { leadsOut } from './outside.ts';

const MOST_REDIRECTS = 5;
// Others, such as 300 and 304, lead nowhere: https://www.rfc-editor.org/rfc/rfc9110#section-15.4
const FOR_GOOD = [301, 308];
const FOR_NOW = [302, 303, 307];

/** Requests an address and follows redirects; undefined if a host must not be asked. */
export async function follow(address: string, ask: Ask): Promise<Check | undefined> {
  let url = withoutFragment(address);
  let isForGood = true;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const answer = await headThenGet(url, ask);
    if (!answer || 'failure' in answer) return answer;
    const { status, location } = answer;
    if (status >= 200 && status < 300) return { reached: url.href, isForGood };
    if (![...FOR_GOOD, ...FOR_NOW].includes(status)) return { failure: failureOf(status) };
    const next = target(location, url);
    if (!next) return { failure: 'bad-redirect' };
    isForGood &&= FOR_GOOD.includes(status);
    url = next;
  }
  return { failure: 'bad-redirect' };
}

/** Many servers refuse HEAD or answer it wrongly, so only GET shows whether there is a page. */
async function headThenGet(url: URL, ask: Ask): Promise<Answer | undefined> {
  const answer = await ask('HEAD', url);
  if (!answer) return undefined;
  const isOdd =
    'failure' in answer
      ? answer.failure === 'no-connection' || answer.failure === 'time-limit'
      : answer.status >= 400 && !asksForRest(answer);
  return isOdd ? ask('GET', url) : answer;
}

function target(location: string | undefined, from: URL): URL | undefined {
  if (!location || !URL.canParse(location, from)) return undefined;
  const url = withoutFragment(location, from);
  return isHttp(url.href) && leadsOut(url) ? url : undefined;
}

/** A fragment is never sent. */
function withoutFragment(address: string, base?: URL): URL {
  const url = new URL(address, base);
  url.hash = '';
  return url;
}
