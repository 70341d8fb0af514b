import { codePoint, shown } from '../problem.ts';

const NOT_IN_ADDRESS = /[\s<>"\\^`{|}]/;
const HTML_SIGN = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/i;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
// Local names: nobody else can reach them.
const PRIVATE = /^(?:localhost|local|internal|intranet|lan|home|corp|invalid|arpa|onion)$/;

/** Whether a text is the address of a page on the public web that names its host plainly. */
export function isHttp(text: string): boolean {
  return httpForm(text) === '';
}

/** What a wrong web address must be instead; nothing if it is right. */
export function httpForm(text: string): string {
  if (!/^https?:\/\//i.test(text)) return 'must be an address that begins with http:// or https://';
  if (!/^https?:/.test(text)) return 'must begin with http:// or https:// in lower case';
  const [strange] = NOT_IN_ADDRESS.exec(text) ?? [];
  if (strange) {
    const what = strange === ' ' ? 'a space' : /\s/.test(strange) ? codePoint(strange) : shown(strange);
    return `must not hold ${what}; after the host, write ${encodeURIComponent(strange)} instead`;
  }
  const [sign] = HTML_SIGN.exec(text) ?? [];
  if (sign) return `must be as the browser shows it, and ${shown(sign)} is how HTML writes one sign; write that sign`;
  return hostForm(text);
}

/** What an address that an editor wrote must be, where a browser would show it in another way or more than it was copied. */
export function copiedForm(text: string): string {
  const [percent] = /%(?![\da-f]{2})/i.exec(text.replace(/^https?:\/\/[^/?#]*/, '')) ?? [];
  if (percent) return 'must not hold a % that stands for no sign; write %25 for the sign itself';
  if (/^[^?#]*\/\.{1,2}(?=[/?#]|$)/.test(text)) return 'must be as the browser shows it, without `/./` and `/../`';
  const [mark] = (/[,;:!]$/.exec(text) ?? (count(text, ')') > count(text, '(') && /\)$/.exec(text))) || [];
  if (mark)
    return `must end without ${shown(mark)}, which belongs to the sentence around it; write ${escaped(mark)} if it does not`;
  return '';
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

function hostForm(text: string): string {
  const [, written = ''] = /^https?:\/\/([^/?#]*)/.exec(text) ?? [];
  if (!URL.canParse(text)) {
    const [, port] = /:(\d+)$/.exec(written) ?? [];
    return Number(port) > 65_535 ? 'must have a port of at most 65535' : 'must name a host, such as example.org';
  }
  const { hostname, username, password } = new URL(text);
  if (username || password) return 'must name no user before the host, which would hide where it leads';
  if (/^[\d.]+$|^\[/.test(hostname)) return 'must name its host with words, such as example.org, not with a number';
  const labels = hostname.split('.');
  const top = labels.at(-1) ?? '';
  const isPublic = labels.length > 1 && /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(top) && !PRIVATE.test(top);
  if (!isPublic || !labels.every((label) => LABEL.test(label)))
    return 'must name a host that everybody can reach, such as example.org';
  // Letters of other scripts can look like a–z and lead to another host.
  return written.toLowerCase().replace(/:\d*$/, '') === hostname
    ? ''
    : `must name its host in plain letters, which are ${shown(hostname)} here`;
}

const ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/(?=https?:\/\/)/;
const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid)$/;

/** Whether an address is that of a stored copy that names its page. */
export function isCopy(address: string): boolean {
  return ARCHIVE.test(address);
}

/**
 * What all addresses of one page share. The scheme, `www.`, the last slash, the place in the page, an archive before
 * it and a campaign parameter make no difference.
 */
export function pageOf(address: string): string {
  const { host, pathname, searchParams, hash } = new URL(address.replace(ARCHIVE, ''));
  const path = pathname.replace(/^\/amp(?=\/)|\/amp(?=\/?$)/, '').replace(/\/(?:index\.(?:html?|php))?$/, '');
  const query = new URLSearchParams([...searchParams].filter(([name]) => !CAMPAIGN.test(name)).sort());
  // After #/ and #! some sites have pages of their own.
  const inner = /^#[/!]/.test(hash) ? hash : '';
  return `${host.replace(/^(?:www|m|amp)\./, '')}${path}?${query}${inner}`;
}
