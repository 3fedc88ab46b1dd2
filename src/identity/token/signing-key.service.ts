import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { EncryptedColumns } from '../../platform/auth/encrypted.columns.js';
import { Db } from '../../platform/db/db.js';
import { Notices } from '../../platform/db/notices.js';
import { Remembered } from '../../platform/db/remembered.js';
import { type PublicJwk, publicJwkOf, publicKeyOf } from './jwk.js';
import type { SigningKey } from './signing-key.entity.js';
import { SigningKeyRepository } from './signing-key.repository.js';
import { ACCESS_TOKEN_SECONDS, CLOCKS_APART_SECONDS, NEXT_KEY_SECONDS } from './token.times.js';

/** Topic of the notices that tell of another set of keys. */
export const SIGNING_KEYS = 'signing-keys';
const ALL = 'all';
/** A token may be signed by a key of which this process has not heard yet; strangers cannot make it look more often than this. */
const LOOK_AGAIN_MS = 1_000;

/** A signing key in memory. Its private half is decrypted when it first signs: verifying needs none. */
export interface LoadedKey {
  kid: string;
  jwk: PublicJwk;
  publicKey: KeyObject;
  privateKey: () => KeyObject;
  signsFrom: number;
  verifiesUntil: number;
}

/** The keys that sign and verify access tokens. Every process has the same ones, and hears of a change a moment after its commit. */
@Injectable()
export class SigningKeys {
  private readonly remembered: Remembered<LoadedKey[]>;
  private readonly privateKeys;
  private mayLookAt = 0;

  constructor(
    private readonly db: Db,
    private readonly repository: SigningKeyRepository,
    private readonly notices: Notices,
    private readonly config: Config,
    columns: EncryptedColumns,
  ) {
    this.remembered = new Remembered(notices, SIGNING_KEYS, 1);
    this.privateKeys = columns.register({ table: 'signing_key', column: 'private_key', id: 'id' });
  }

  /** The key to sign with now: the last one whose time has come. Made when there is none at all. */
  async current(): Promise<LoadedKey> {
    const keys = await this.loaded();
    const now = Date.now();
    const current = keys.findLast(({ signsFrom }) => signsFrom <= now) ?? keys[0];
    if (!current) throw new Error('There is no signing key, though one was made');
    return current;
  }

  /** The keys that verify or will, the one that signs now before the others. */
  async ranked(): Promise<LoadedKey[]> {
    const current = await this.current();
    const now = Date.now();
    const others = (await this.loaded()).filter(({ kid, verifiesUntil }) => kid !== current.kid && verifiesUntil > now);
    return [current, ...others];
  }

  /** The public half of a key that may still verify; undefined when there is none of this id. */
  async verifying(kid: string): Promise<KeyObject | undefined> {
    const known = keyIn(await this.loaded(), kid);
    if (known || Date.now() < this.mayLookAt) return known?.publicKey;
    this.mayLookAt = Date.now() + LOOK_AGAIN_MS;
    return keyIn(await this.read(), kid)?.publicKey;
  }

  /** Whether this process knows at this moment, and not from an hour ago, that the key may verify. */
  isKnown(kid: string): boolean {
    return keyIn(this.remembered.peek(ALL) ?? [], kid) !== undefined;
  }

  /** The public halves of all keys that verify or will. */
  async published(): Promise<PublicJwk[]> {
    const now = Date.now();
    return (await this.loaded()).filter(({ verifiesUntil }) => verifiesUntil > now).map(({ jwk }) => jwk);
  }

  list(): Promise<SigningKey[]> {
    return this.repository.list();
  }

  /**
   * Publishes a new key, which signs once everyone who caches the key set has it; the keys before it verify until their last token has
   * ended. While a key waits to sign no other one is made.
   */
  rotate(): Promise<{ isNew: boolean }> {
    return this.db.transaction(async () => {
      await this.repository.lock();
      if (await this.repository.findNext()) return { isNew: false };
      const isFirst = (await this.repository.list()).length === 0;
      const id = await this.add(isFirst ? 0 : NEXT_KEY_SECONDS);
      await this.repository.retireOthers(id, ACCESS_TOKEN_SECONDS + CLOCKS_APART_SECONDS);
      return { isNew: true };
    });
  }

  /** For a leak: a new key signs at once, and no token of any other is good any more. */
  async replaceAll(): Promise<void> {
    await this.db.transaction(async () => {
      await this.repository.lock();
      await this.repository.removeAll();
      await this.add(0);
    });
  }

  /** Removes keys whose last token has ended, and makes a new one when the newest is old. */
  async tend(): Promise<void> {
    await this.db.transaction(async () => {
      await this.repository.lock();
      if (await this.repository.removeEnded()) await this.tell();
      if (await this.repository.isOlderThan(this.config.signingKeyDays)) await this.rotate();
    });
  }

  /** Never empty: a set of no keys would be kept by whoever asks for it. */
  private async loaded(): Promise<LoadedKey[]> {
    const keys = await this.remembered.get(ALL, () => this.read());
    if (keys.length > 0) return keys;
    await this.makeFirst();
    return this.read(); // not remembered: a transaction that is open here may come to nothing
  }

  private async read(): Promise<LoadedKey[]> {
    return (await this.repository.list()).map((key) => this.load(key));
  }

  private async makeFirst(): Promise<void> {
    await this.db.transaction(async () => {
      await this.repository.lock();
      if ((await this.repository.list()).length === 0) await this.add(0);
    });
  }

  private async add(delay: number): Promise<string> {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const publicJwk = publicJwkOf(publicKey);
    const id = publicJwk.kid;
    const sealed = this.privateKeys.encrypt(privateKey.export({ format: 'der', type: 'pkcs8' }), id);
    await this.repository.add({ id, publicJwk, privateKey: sealed }, delay);
    await this.tell();
    return id;
  }

  private load({ id, publicJwk, privateKey, signsFrom, verifiesUntil }: SigningKey): LoadedKey {
    let opened: KeyObject | undefined;
    const open = () =>
      createPrivateKey({ key: this.privateKeys.decrypt(privateKey, id), format: 'der', type: 'pkcs8' });
    return {
      kid: id,
      jwk: publicJwk,
      publicKey: publicKeyOf(publicJwk),
      privateKey: () => (opened ??= open()),
      signsFrom: signsFrom.getTime(),
      verifiesUntil: verifiesUntil?.getTime() ?? Infinity,
    };
  }

  private async tell(): Promise<void> {
    await this.notices.publish(SIGNING_KEYS, '*');
  }
}

const keyIn = (keys: LoadedKey[], kid: string): LoadedKey | undefined =>
  keys.find((key) => key.kid === kid && key.verifiesUntil > Date.now());
