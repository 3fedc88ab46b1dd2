import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeOfTotp, newTotpSecret, stepOfCode, uriOfTotp } from './totp.js';

/** `12345678901234567890`, the secret of the examples of RFC 6238. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

it.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('makes at second %i the code of RFC 6238, appendix B', (second, code) => {
  expect(codeOfTotp(SECRET, second * 1000)).toBe(code);
  expect(stepOfCode(SECRET, code, second * 1000)).toBe(Math.floor(second / 30));
});

it('takes a code of the half minute before and after, says of which it is, and no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 100_000_000 }), fc.integer({ min: -5, max: 5 }), (step, away) => {
      const secret = newTotpSecret();
      const code = codeOfTotp(secret, (step + away) * 30_000);
      const near = [-1, 0, 1].map((one) => codeOfTotp(secret, (step + one) * 30_000));
      // Two half minutes may have one code: the nearest is meant.
      fc.pre(new Set([...near, code]).size === (Math.abs(away) > 1 ? 4 : 3));
      expect(stepOfCode(secret, code, step * 30_000 + 15_000)).toBe(Math.abs(away) > 1 ? undefined : step + away);
    }),
    { numRuns: 300 },
  );
});

it('makes secrets of 160 bits, and a URI that apps read', () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(newTotpSecret());
  expect(uriOfTotp(SECRET, 'shop.test', 'mia@shop.test')).toBe(
    `otpauth://totp/shop.test:mia%40shop.test?issuer=shop.test&secret=${SECRET}&algorithm=SHA1&digits=6&period=30`,
  );
});
