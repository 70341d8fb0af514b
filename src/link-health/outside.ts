import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';

// The networks that are not the public one: https://www.iana.org/assignments/iana-ipv4-special-registry and
// https://www.iana.org/assignments/iana-ipv6-special-registry. BlockList finds IPv4 inside IPv6 by itself.
const INSIDE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  INSIDE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  INSIDE.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is one of the public network. */
export function isPublicIp(ip: string): boolean {
  const version = isIP(ip);
  return version !== 0 && !INSIDE.check(ip, version === 6 ? 'ipv6' : 'ipv4');
}

/** Whether an address leads out: a page may redirect a check, but not into the network it is run from. */
export function leadsOut({ protocol, hostname, username, password }: URL): boolean {
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return false;
  const ip = hostname.replace(/^\[|\]$/g, '');
  return isIP(ip) === 0 ? !/(?:^|\.)localhost\.?$/.test(hostname) : isPublicIp(ip);
}

/** Finds the addresses of a host, as `net.connect` wants it. */
export type Lookup = (
  hostname: string,
  options: LookupOptions,
  report: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/** The addresses of a host on the public network. */
export const lookupOutside: Lookup = (hostname, options, report) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const outside = error ? [] : found.filter(({ address }) => isPublicIp(address));
    const refusal = Object.assign(new Error(`${hostname} is not on the public network`), { code: 'ECONNREFUSED' });
    report(error ?? (outside.length === 0 ? refusal : null), outside);
  });
};
