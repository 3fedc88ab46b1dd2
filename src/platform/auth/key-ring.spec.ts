import fc from 'fast-check';
import type { Config } from '../../config/config.js';
import { KeyRing, SecretUnreadableError } from './key-ring.js';

const keyOf = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;
const ringOf = (...keys: string[]) => new KeyRing({ encryptionKeys: keys.join(',') } as Config);

const [OLD, NEW] = [keyOf('old', 1), keyOf('new', 2)];
const CONTEXT = 'second_factor.secret:01890a5d-ac96-774b-bcce-b302099a8057';
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));

/** M23.3: secrets in the database. */
describe('a key ring', () => {
  const ring = ringOf(NEW, OLD);

  it('gives back what it has encrypted, bytes and texts alike', () => {
    fc.assert(
      fc.property(bytes, fc.string(), (plain, context) => {
        expect(ring.decrypt(ring.encrypt(plain, context), context)).toEqual(plain);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
        expect(ring.decryptText(ring.encrypt(plain, CONTEXT), CONTEXT)).toBe(plain);
      }),
    );
  });

  it('writes the same secret in another way each time', () => {
    const texts = Array.from({ length: 50 }, () => ring.encrypt('secret', CONTEXT));
    expect(new Set(texts).size).toBe(50);
    expect(new Set(texts.map((text) => text.split('.')[2])).size).toBe(50);
    for (const text of texts) expect(text).toMatch(/^v1\.new\.[\w-]{16}\.[\w-]{30}$/);
  });

  it('refuses a text of which any sign was changed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.constantFrom(...'AZaz09-_.='), (plain, at, sign) => {
        const text = ring.encrypt(plain, CONTEXT);
        const index = at % text.length;
        fc.pre(text[index] !== sign);
        const other = text.slice(0, index) + sign + text.slice(index + 1);
        expect(() => ring.decrypt(other, CONTEXT)).toThrow(SecretUnreadableError);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a text of which any bit was changed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (plain, at) => {
        const [version, id, nonce, sealed] = ring.encrypt(plain, CONTEXT).split('.') as [
          string,
          string,
          string,
          string,
        ];
        const all = Buffer.concat([Buffer.from(nonce, 'base64url'), Buffer.from(sealed, 'base64url')]);
        const bit = at % (all.length * 8);
        all[bit >> 3]! ^= 1 << (bit & 7);
        const parts = [all.subarray(0, 12), all.subarray(12)].map((part) => part.toString('base64url'));
        expect(() => ring.decrypt([version, id, ...parts].join('.'), CONTEXT)).toThrow(SecretUnreadableError);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', 'v1', 'v1.new', 'v1.new.AAAAAAAAAAAAAAAA', 'v1.new.AAAAAAAAAAAAAAAA.AAAA', 'v2.new.A.B', 'plain text'])(
    'refuses %j, which it never wrote',
    (text) => {
      expect(() => ring.decrypt(text, CONTEXT)).toThrow(SecretUnreadableError);
    },
  );

  it('opens a text only where it was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (context, other) => {
        fc.pre(Buffer.from(context).compare(Buffer.from(other)) !== 0);
        const text = ring.encrypt('secret', context);
        expect(() => ring.decrypt(text, other)).toThrow('was changed, or belongs elsewhere');
      }),
    );
  });

  it('opens what any of its keys has encrypted, and encrypts with the first', () => {
    const text = ringOf(OLD).encrypt('secret', CONTEXT);
    expect(ring.decryptText(text, CONTEXT)).toBe('secret');
    expect([ring.isCurrent(text), ringOf(OLD, NEW).isCurrent(text)]).toEqual([false, true]);
    expect(ring.isCurrent(ring.encrypt('secret', CONTEXT))).toBe(true);
  });

  it('tells which key is missing, and none that begins alike is taken for it', () => {
    const text = ring.encrypt('secret', CONTEXT);
    expect(() => ringOf(OLD).decrypt(text, CONTEXT)).toThrow(`The encryption key "new" of ${CONTEXT} is missing`);
    expect(ringOf(keyOf('ne', 3)).isCurrent(text)).toBe(false);
    expect(() => ringOf(keyOf('new', 3)).decrypt(text, CONTEXT)).toThrow('was changed, or belongs elsewhere');
  });
});
