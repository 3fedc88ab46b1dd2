import { faultsOfPassword, wordsOfPassword } from './password.policy.js';

const codes = (password: string, email = 'mia.berg@shop.test') =>
  faultsOfPassword(password, email, '/password').map(({ code }) => code);

/** M5.2: length, and nothing that an attacker would try first. */
describe('a new password', () => {
  it.each([
    ['short', ['password_too_short']],
    ['aaaaaaaaaaaaaa', ['password_too_simple']],
    ['ababababab', ['password_too_simple']],
    ['my mia.berg password', ['password_contains_email']],
    ['MIA.BERG@shop.test', ['password_contains_email']],
    ['aaa', ['password_too_short', 'password_too_simple']],
    ['correct horse battery', []],
    ['пароль длинный', []],
  ])('%j has the faults %j', (password, expected) => {
    expect(codes(password)).toEqual(expected);
  });

  it('counts characters, not the units that they are stored in', () => {
    expect(codes('🔑🗝️🔒🔓')).toContain('password_too_short');
  });

  it('may contain a name that is too short to tell anything', () => {
    expect(codes('a jolly good password', 'jo@shop.test')).toEqual([]);
  });
});

describe('the words of a password', () => {
  it.each([
    ['Password123!', ['password123!', 'password']],
    ['123456', ['123456']],
    ['!!dragon99', ['!!dragon99', 'dragon']],
    ['dragon1234567', ['dragon1234567']],
  ])('%j is looked up as %j', (password, words) => {
    expect(wordsOfPassword(password)).toEqual(words);
  });
});
