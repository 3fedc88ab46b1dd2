import { Injectable } from '@nestjs/common';
import { KeyRing } from './key-ring.js';

/** Where encrypted texts are kept: `{ table: 'signing_key', column: 'private_key', id: 'id' }`. */
export interface EncryptedPlace {
  table: string;
  column: string;
  /** Column of the primary key. */
  id: string;
}

/** Encrypts and decrypts what one column holds, each text for its own row. */
export interface EncryptedColumn {
  encrypt(plain: string | Buffer, rowId: string): string;
  /** @throws {SecretUnreadableError} */
  decrypt(text: string, rowId: string): Buffer;
  /** @throws {SecretUnreadableError} */
  decryptText(text: string, rowId: string): string;
}

/** What the text of this row is encrypted for; it opens nowhere else. */
export const contextOf = ({ table, column }: EncryptedPlace, rowId: string): string => `${table}.${column}:${rowId}`;

/**
 * Every column that holds what the key ring has encrypted, so that a change of keys finds all of them. A module registers its columns
 * where it makes its services, and encrypts by what it gets: what is not registered cannot be forgotten, since it is not encrypted.
 */
@Injectable()
export class EncryptedColumns {
  private readonly places = new Map<string, EncryptedPlace>();

  constructor(private readonly ring: KeyRing) {}

  register(place: EncryptedPlace): EncryptedColumn {
    const name = `${place.table}.${place.column}`;
    if (![place.table, place.column, place.id].every((word) => /^[a-z_]+$/.test(word))) {
      throw new Error(`${name} is no place for secrets: names go into statements as they are`);
    }
    this.places.set(name, place);
    const { ring } = this;
    return {
      encrypt: (plain, rowId) => ring.encrypt(plain, contextOf(place, rowId)),
      decrypt: (text, rowId) => ring.decrypt(text, contextOf(place, rowId)),
      decryptText: (text, rowId) => ring.decryptText(text, contextOf(place, rowId)),
    };
  }

  all(): EncryptedPlace[] {
    return [...this.places.values()];
  }
}
