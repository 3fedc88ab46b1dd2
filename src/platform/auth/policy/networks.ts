import { BlockList, isIP } from 'node:net';

/** One network in CIDR (RFC 4632): an address and how many bits of it are the network's. */
interface Network {
  address: string;
  bits: number;
  family: 'ipv4' | 'ipv6';
}

/** `10.1.0.0/16`, `2001:db8::/32`, or one address; undefined when it is no network. */
export function networkOfCidr(text: string): Network | undefined {
  const [, address = '', length] = /^([\da-fA-F:.]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  if (version === 0) return undefined;
  const most = version === 4 ? 32 : 128;
  const bits = length === undefined ? most : Number(length);
  return bits <= most ? { address, bits, family: version === 4 ? 'ipv4' : 'ipv6' } : undefined;
}

/** A few networks, made once and asked often. */
export class Networks {
  private readonly list = new BlockList();
  private readonly networks: Network[];

  /** @param cidrs what is no network is left out: nobody is in it */
  constructor(cidrs: readonly string[]) {
    this.networks = cidrs.map(networkOfCidr).filter((network) => network !== undefined);
    for (const { address, bits, family } of this.networks) this.list.addSubnet(address, bits, family);
  }

  /** IPv4 addresses that are written as IPv6 are looked at as what they are. */
  has(address: string): boolean {
    const [plain = ''] = address.replace(/^::ffff:(?=[\d.]+$)/i, '').split('%'); // a zone is of this machine alone
    const version = isIP(plain);
    return version !== 0 && this.list.check(plain, version === 4 ? 'ipv4' : 'ipv6');
  }

  /** Whether all of the other networks lie in these. */
  contains(other: Networks): boolean {
    return other.networks.every(({ address, bits, family }) =>
      this.networks.some(
        (own) => own.family === family && own.bits <= bits && new Networks([cidrOf(own)]).has(address),
      ),
    );
  }
}

const cidrOf = ({ address, bits }: Network) => `${address}/${bits}`;
