import { codePoint, shown } from '../problem.ts';

const NOT_IN_ADDRESS = /[\s<>"\\^`{|}]/;
const HTML_SIGN = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/i;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
// Local names: nobody else can reach them.
const PRIVATE = /^(?:localhost|local|internal|intranet|lan|home|corp|invalid|arpa)$/;

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
