import { Agent, request } from 'undici';
import { failureOfError, type Answer, type Ask } from './answer.ts';
import type { Lookup } from './outside.ts';

/** How requests are sent. */
export interface Sending {
  readonly userAgent: string;
  /** Milliseconds until a request is given up. */
  readonly timeLimit: number;
  readonly lookup: Lookup;
}

/** A way to send requests, and to end all their connections. No cookies are kept and no redirect is followed. */
export function sender({ userAgent, timeLimit, lookup }: Sending): { ask: Ask; close: () => Promise<void> } {
  const agent = new Agent({
    connections: 1,
    pipelining: 1,
    // Policies in headers are long on some sites; Node’s own limit of 16 KB would take them for broken.
    maxHeaderSize: 65_536,
    connect: { timeout: timeLimit, lookup },
  });
  const ask: Ask = async (method, url) => {
    try {
      const { statusCode, headers, body } = await request(url, {
        method,
        dispatcher: agent,
        signal: AbortSignal.timeout(timeLimit),
        headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' },
      });
      await leave(body);
      const [location, retryAfter] = [first(headers['location']), first(headers['retry-after'])];
      return { status: statusCode, ...(location && { location }), ...(retryAfter && { retryAfter }) } satisfies Answer;
    } catch (error) {
      return { failure: failureOfError(error) };
    }
  };
  return { ask, close: () => agent.destroy() };
}

function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

/** Ends a body unread: its connection is closed before the next request. */
async function leave(body: Awaited<ReturnType<typeof request>>['body']): Promise<void> {
  if (body.closed) return;
  await new Promise<void>((resolve) => {
    body.on('error', () => undefined).on('close', resolve);
    body.destroy();
  });
}
