import fc from 'fast-check';
import { API_KEY_PATTERN, hashOfApiKey, idOfApiKey, newApiKeyToken } from './api-key.token.js';

/** M5.8: a key that was copied wrongly, or made up, is known by its checksum alone; scanners find every key by one expression. */
describe('the secret of an API key', () => {
  it('has the documented form, and is found by its id', () => {
    for (let round = 0; round < 1_000; round++) {
      const { id, text } = newApiKeyToken();
      expect(text).toMatch(new RegExp(`^${API_KEY_PATTERN}$`));
      expect(idOfApiKey(text)).toBe(id);
      expect(hashOfApiKey(text)).toHaveLength(32);
    }
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => newApiKeyToken().text)).size).toBe(1_000);
  });

  it('is none when any one character of it is another', () => {
    const { text } = newApiKeyToken();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), fc.constantFrom(...'0aZ9_ é'), (at, other) => {
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        expect(idOfApiKey(changed)).toBe(changed === text ? newId(text) : undefined);
      }),
    );
  });

  it('is none of any other text', () => {
    fc.assert(fc.property(fc.string(), (text) => idOfApiKey(`stoa_sk_${text}`) === undefined));
  });
});

const newId = (text: string) => text.slice(8, 19);
