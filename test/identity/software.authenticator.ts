import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What the server asks, as far as it is looked at here. */
export interface CreationOptions {
  rp: { id: string };
  user: { id: string };
  challenge: string;
}
export interface RequestOptions {
  rpId: string;
  challenge: string;
}

/** How an answer differs from an honest one. */
export interface Lie {
  origin?: string;
  rpId?: string;
  type?: string;
  challenge?: string;
  crossOrigin?: boolean;
  userHandle?: string;
  isVerified?: boolean;
  isPresent?: boolean;
  count?: number;
}

const base64 = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();

/** An authenticator of one credential that does as it is told (WebAuthn §6), where a browser would refuse. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(32);
  private readonly keys: { privateKey: KeyObject; publicKey: KeyObject } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  });
  private userHandle = '';
  count = 0;

  constructor(readonly origin: string) {}

  create({ rp, user, challenge }: CreationOptions, lie: Lie = {}) {
    this.userHandle = user.id;
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const coordinate = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'));
    const key = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        ...([[1, 2] as const, [3, -7] as const, [-1, 1] as const] as [number, number][]),
        ...([[-2, coordinate(x)] as const, [-3, coordinate(y)] as const] as [number, Uint8Array][]),
      ]), // the library types what it can encode more narrowly than it does
    );
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.id, key]);
    const authData = Buffer.concat([this.dataOf(rp.id, 0x40, lie), attested]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', Uint8Array.from(authData)],
    ]);
    return {
      ...this.named(),
      response: {
        clientDataJSON: this.clientData('webauthn.create', challenge, lie),
        attestationObject: base64(Buffer.from(isoCBOR.encode(attestation as never))),
        transports: ['internal'],
      },
    };
  }

  get({ rpId, challenge }: RequestOptions, lie: Lie = {}) {
    this.count = lie.count ?? this.count + 1;
    const authenticatorData = this.dataOf(rpId, 0, lie);
    const clientDataJSON = this.clientData('webauthn.get', challenge, lie);
    const signed = Buffer.concat([authenticatorData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    return {
      ...this.named(),
      response: {
        ...{ clientDataJSON, authenticatorData: base64(authenticatorData) },
        signature: base64(sign('sha256', signed, this.keys.privateKey)),
        userHandle: lie.userHandle ?? this.userHandle,
      },
    };
  }

  private named() {
    const id = base64(this.id);
    return { id, rawId: id, type: 'public-key', authenticatorAttachment: 'platform', clientExtensionResults: {} };
  }

  private clientData(type: string, challenge: string, lie: Lie): string {
    const { origin = this.origin, crossOrigin = false } = lie;
    return base64(
      JSON.stringify({ type: lie.type ?? type, challenge: lie.challenge ?? challenge, origin, crossOrigin }),
    );
  }

  private dataOf(rpId: string, flags: number, { isVerified = true, isPresent = true, ...lie }: Lie): Buffer {
    const rest = Buffer.alloc(5);
    rest.writeUInt8(flags + (isPresent ? 1 : 0) + (isVerified ? 4 : 0));
    rest.writeUInt32BE(this.count, 1);
    return Buffer.concat([sha256(lie.rpId ?? rpId), rest]);
  }
}
