import { buildMessage, ValidateBy } from 'class-validator';

/** One key of `ENCRYPTION_KEYS`. */
export interface EncryptionKey {
  /** Stands in front of everything that the key has encrypted. */
  id: string;
  /** 256 bits. */
  bytes: Buffer;
}

const ID = /^[\w-]{1,32}$/;
const KEY_BYTES = 32;

/** Reads `<id>:<base64>,…`; the first key encrypts, all of them decrypt. What is wrong with it is told without the keys themselves. */
export function parseEncryptionKeys(text: string): { keys: EncryptionKey[]; faults: string[] } {
  const parts = text.split(',').map((part) => part.trim());
  const keys = parts.map((part) => {
    const [id = '', ...rest] = part.split(':');
    return { id, bytes: Buffer.from(rest.join(':'), 'base64') };
  });
  return { keys, faults: [...keys.flatMap(faultsOf), ...twice(keys)] };
}

function faultsOf({ id, bytes }: EncryptionKey, index: number): string[] {
  const name = `key ${index + 1}`;
  if (!ID.test(id)) return [`${name} has no id of 1 to 32 letters, digits, "-" and "_" before a colon`];
  return bytes.length === KEY_BYTES ? [] : [`${name} has ${bytes.length} bytes in base64 and needs ${KEY_BYTES}`];
}

/** The same key under two names would let a text pass for one of the other. */
function twice(keys: EncryptionKey[]): string[] {
  const ids = new Set(keys.map(({ id }) => id));
  const values = new Set(keys.map(({ bytes }) => bytes.toString('base64')));
  return [
    ...(ids.size < keys.length ? ['two keys have the same id'] : []),
    ...(values.size < keys.length ? ['two keys are the same'] : []),
  ];
}

const faultsIn = (value: unknown) => (typeof value === 'string' ? parseEncryptionKeys(value).faults : ['not a text']);

/** The setting is a list of keys as `parseEncryptionKeys` reads it. */
export const AreEncryptionKeys = (): PropertyDecorator =>
  ValidateBy({
    name: 'areEncryptionKeys',
    validator: {
      validate: (value: unknown) => faultsIn(value).length === 0,
      defaultMessage: buildMessage((_each, given) => faultsIn(given?.value).join(', ')),
    },
  });
