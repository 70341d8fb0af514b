import type { Failure } from '../model/words.ts';

/** The result of one request: a status and the relevant headers, or none. */
export type Answer =
  { readonly status: number; readonly location?: string; readonly retryAfter?: string } | { readonly failure: Failure };

/** The safe methods: https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1 */
export type Method = 'HEAD' | 'GET';

/** Sends one request and never rejects; undefined if the host asked for a pause. */
export type Ask = (method: Method, url: URL) => Promise<Answer | undefined>;

/** What a check of one address found, redirects followed. */
export type Check = { readonly reached: string; readonly isForGood: boolean } | { readonly failure: Failure };

/** Whether a server asks to be left alone for a while: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
export function asksForRest(answer: Answer): boolean {
  if ('failure' in answer) return false;
  return answer.status === 429 || (answer.status === 503 && answer.retryAfter !== undefined);
}

/** Why a status brings no page; 2xx brings one, and 3xx leads on. */
export function failureOf(status: number): Failure {
  if (status === 404) return 'not-found';
  if (status === 410) return 'removed';
  if (status === 429) return 'too-many-requests';
  // A network that wants a login answers in the host’s place: https://www.rfc-editor.org/rfc/rfc6585#section-6
  if (status === 511) return 'no-connection';
  if (status >= 500 && status < 600) return 'server-error';
  return status < 400 ? 'bad-redirect' : 'refused';
}

const BY_CODE: Readonly<Record<string, Failure>> = {
  ENOTFOUND: 'no-host',
  ETIMEDOUT: 'time-limit',
  UND_ERR_CONNECT_TIMEOUT: 'time-limit',
  UND_ERR_HEADERS_TIMEOUT: 'time-limit',
  UND_ERR_BODY_TIMEOUT: 'time-limit',
  EPROTO: 'no-secure-connection',
};
// The codes of https://nodejs.org/api/tls.html#x509-certificate-error-codes
const TLS =
  /^(?:ERR_SSL_|ERR_TLS_|CERT_|CRL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|PATH_LENGTH)/;

/** Why a request brought no answer, from the error it ended with. */
export function failureOfError(error: unknown): Failure {
  if (!(error instanceof Error)) return 'no-connection';
  if (error.name === 'TimeoutError') return 'time-limit';
  // Node tries all addresses of a host and reports all their errors together.
  if (error instanceof AggregateError && error.errors.length > 0) return failureOfError(error.errors[0]);
  const code = 'code' in error ? String(error.code) : '';
  return BY_CODE[code] ?? (TLS.test(code) ? 'no-secure-connection' : 'no-connection');
}
