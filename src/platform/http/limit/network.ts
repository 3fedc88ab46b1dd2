import { isIPv4, isIPv6 } from 'node:net';

/**
 * Whom a request is counted for: an IPv4 address, or the network of 64 bits that an IPv6 address is in, since whoever has one has all
 * of them. Proxies may write a port behind it (RFC 7239 §6); however it is spelt, one caller is one text.
 * @param claimed what trusted proxies say, or the peer's own address
 * @param peer of the connection, for claims that are no address
 */
export function networkOf(claimed: string, peer = ''): string {
  const address = /^\[(.+)\](?::\d+)?$/.exec(claimed)?.[1] ?? claimed.replace(/^([\d.]+):\d+$/, '$1');
  const [plain = ''] = address.split('%'); // a zone is of this machine alone
  if (isIPv4(plain)) return plain;
  if (!isIPv6(plain)) return peer === '' || peer === claimed ? claimed : networkOf(peer);
  const groups = groupsOf(plain);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) {
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 255])
      .join('.');
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight groups of an IPv6 address. URL writes addresses in one way (RFC 5952). */
function groupsOf(address: string): number[] {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [head, tail ?? ''].map((part) =>
    part
      .split(':')
      .filter(Boolean)
      .map((group) => parseInt(group, 16)),
  );
  return [...before!, ...Array<number>(8 - before!.length - after!.length).fill(0), ...after!];
}
