import { expect, it } from 'vitest';
import { hashOfRecoveryCode, newRecoveryCode } from './recovery-code.js';

const hash = (code: string, userId = 'mia') => hashOfRecoveryCode(userId, code).toString('hex');

it('makes codes of 80 bits that are easy to write down', () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  expect(new Set(codes).size).toBe(200);
});

it('knows a code however it is spelt, and no other', () => {
  const known = hash('7K2M-9QXT-B4RN-01EC');
  for (const code of ['7k2m9qxtb4rn01ec', ' 7K2M 9QXT B4RN 01EC ', '7k2m-9qxt-b4rn-oIec', '7k2m-9qxt-b4rn-olec']) {
    expect(hash(code)).toBe(known);
  }
  expect(hash('7K2M-9QXT-B4RN-01ED')).not.toBe(known);
  expect(hash('7K2M-9QXT-B4RN-01EC', 'ada')).not.toBe(known);
});
