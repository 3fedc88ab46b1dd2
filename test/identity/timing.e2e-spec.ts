import { startApp, type TestApp } from '../support/app.js';
import { GOOD_PASSWORD, newAccount, newEmail } from './accounts.js';

vi.setConfig({ testTimeout: 180_000 });

const PAIRS = 40;

/**
 * The chance that one of `some` took longer than one of `others` (the statistic of Mann and Whitney): a half when nothing tells them
 * apart. For 40 of each its standard deviation is 0.065.
 */
const chanceOfLonger = (some: number[], others: number[]): number =>
  some
    .flatMap((one) => others.map((other): number => (one > other ? 1 : one === other ? 0.5 : 0)))
    .reduce((a, b) => a + b) /
  (some.length * others.length);

/** M5.2, M23.1: whether there is an account is told by no answer, and not by how long it takes. */
describe('how long an answer takes', () => {
  let app: TestApp;
  let known: string;
  beforeAll(async () => {
    app = await startApp();
    known = (await newAccount(app)).email;
    for (const path of Object.keys(BODIES)) await ask(path, newEmail()); // the first of all are slow
  });
  afterAll(() => app.stop());

  const BODIES: Record<string, (email: string) => object> = {
    '/v1/sessions': (email) => ({ email, password: 'not the right one' }),
    '/v1/users': (email) => ({ email, name: 'Mia Berg', password: GOOD_PASSWORD }),
    '/v1/password-reset-requests': (email) => ({ email }),
  };

  async function ask(path: string, email: string): Promise<number> {
    const begun = performance.now();
    await app.shop.post(path, BODIES[path]!(email));
    return performance.now() - begun;
  }

  it('would be told by this measure if one of them took a hash longer than the other', () => {
    const noisy = (from: number) => Array.from({ length: PAIRS }, () => from + Math.random() * 60);
    expect(chanceOfLonger(noisy(40), noisy(0))).toBeGreaterThan(0.75);
    expect(chanceOfLonger(noisy(0), noisy(40))).toBeLessThan(0.25);
  });

  it.each(Object.keys(BODIES))('tells nothing at POST %s', async (path) => {
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let turn = 0; turn < PAIRS; turn++) {
      const order = turn % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
      for (const which of order) times[which].push(await ask(path, which === 'known' ? known : newEmail()));
    }
    const chance = chanceOfLonger(times.known, times.unknown);
    expect(chance).toBeGreaterThan(0.25);
    expect(chance).toBeLessThan(0.75);
  });
});
