import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GuessCounts } from '../../src/identity/guessing/guess-count.service.js';
import { Metrics } from '../../src/platform/metrics/metrics.js';
import { freePort } from '../../src/local/ports.js';
import { createWeb } from '../../src/processes.js';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import { Client, type Reply } from '../support/client.js';
import type { ProblemBody } from '../support/factories.js';
import { startMailbox } from '../support/mailbox.js';
import { eventually } from '../support/wait.js';
import { type Account, bearing, eventsOf, newAccount, newEmail, type SessionBody, tokenFor } from './accounts.js';

/** Another one each time: one and the same is noticed. */
const wrong = () => `no password ${randomUUID()}`;

/** M5.9: whoever guesses waits longer each time, and keeps nobody else from their account. */
describe('guessing', () => {
  let app: TestApp;
  let account: Account;
  let mailbox: Awaited<ReturnType<typeof startMailbox>>;
  let ahead = 0;
  beforeAll(async () => {
    mailbox = await startMailbox();
    app = await startApp({ guessDelaySeconds: 300, trustedProxies: '127.0.0.1', smtpUrl: mailbox.url });
    vi.spyOn(app.web.get(GuessCounts, { strict: false }), 'now').mockImplementation(() => Date.now() + ahead);
  });
  beforeEach(async () => {
    account = await newAccount(app);
  });
  afterAll(async () => {
    await app.stop();
    await mailbox.stop();
  });

  type Answer = Reply<SessionBody & ProblemBody & { retryAfterSeconds: number }>;
  let address = 0;
  /** Another one each time. */
  const anywhere = () => `10.${(++address >> 16) & 255}.${(address >> 8) & 255}.${address & 255}`;
  const attempt = (
    { email }: Pick<Account, 'email'>,
    password: string,
    { from = anywhere(), cookie = '', shop = app.shop } = {},
  ): Promise<Answer> => shop.post('/v1/sessions', { email, password }, { 'x-forwarded-for': from, cookie });
  const fail = async (times: number, at: Pick<Account, 'email'> = account, where = {}) => {
    for (let time = 0; time < times; time++) {
      ahead += 600_000;
      expectProblem(await attempt(at, wrong(), where), 401, 'credentials_wrong');
    }
  };
  const expectWait = (reply: Answer, seconds: number) => {
    const problem = expectProblem(reply, 429, 'too_many_attempts');
    expect(problem.retryAfterSeconds).toBe(seconds);
    expect(reply.headers['retry-after']).toBe(String(seconds));
  };
  const cookieOf = ({ headers }: Reply<unknown>) =>
    [headers['set-cookie']]
      .flat()
      .map((one) => one?.split(';')[0])
      .find((one) => one?.startsWith('__Secure-stoa-device-')) ?? '';
  const knownDevice = async () => {
    const reply = await attempt(account, account.password);
    expect(reply.status).toBe(200);
    return cookieOf(reply);
  };

  it('waits longer after each failure, and looks at nothing meanwhile', async () => {
    await fail(5);
    for (const seconds of [1, 2, 4, 8]) {
      expectProblem(await attempt(account, wrong()), 401, 'credentials_wrong');
      expectWait(await attempt(account, wrong()), seconds);
      expectWait(await attempt(account, account.password), seconds);
      ahead += seconds * 1_000;
    }
    expect((await attempt(account, account.password)).status).toBe(200);
  });

  it('at one account is held up for five minutes at most', async () => {
    await fail(30);
    expectWait(await attempt(account, account.password), 300);
    ahead += 300_000;
    expect((await attempt(account, account.password)).status).toBe(200);
  });

  it('is answered alike where there is no such account', async () => {
    const seen = async (at: Pick<Account, 'email'>) => {
      const answers: unknown[] = [];
      for (let time = 0; time < 9; time++) {
        const { status, body, headers } = await attempt(at, wrong());
        answers.push([status, body.code, body.detail, headers['retry-after'], Object.keys(headers).toSorted()]);
        if (status === 429) ahead += 60_000;
      }
      return answers;
    };
    expect(await seen({ email: newEmail() })).toEqual(await seen(account));
  });

  it('of many at once is no way round: no more are looked at than would be one after the other', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => attempt(account, wrong())));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(6);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(24);
  });

  it('does not keep its owner out who has signed in on this device before', async () => {
    const cookie = await knownDevice();
    await fail(20);
    expectWait(await attempt(account, account.password), 300);
    expect((await attempt(account, account.password, { cookie })).status).toBe(200);
  });

  it('is no better with a cookie of another account, or one that was made up', async () => {
    const cookie = await knownDevice();
    const [name = ''] = cookie.split('=');
    const victim = await newAccount(app);
    await fail(20, victim);
    expectWait(await attempt(victim, victim.password, { cookie }), 300);
    await fail(20);
    const madeUp = `${name}=${randomUUID()}.${'A'.repeat(43)}`;
    expectWait(await attempt(account, account.password, { cookie: madeUp }), 300);
  });

  it('on a known device slows that device down, until it is right', async () => {
    const cookie = await knownDevice();
    await fail(6, account, { cookie });
    expectWait(await attempt(account, account.password, { cookie }), 1);
    expect((await attempt(account, account.password)).status).toBe(200);
    ahead += 1_000;
    expect((await attempt(account, account.password, { cookie })).status).toBe(200);
    await fail(5, account, { cookie });
    expect((await attempt(account, account.password, { cookie })).status).toBe(200);
  });

  it('brings its owner one mail, whose link lets them in at once', async () => {
    await app.startWorker();
    await fail(20);
    const mail = await mailbox.next(account.email, 'guesses at your password');
    expect(mail.text).toContain('Nobody got in');
    expect((await eventsOf(app, account.userId)).filter((name) => name === 'identity.account_slowed')).toHaveLength(1);
    const from = anywhere();
    expectWait(await attempt(account, account.password, { from }), 300);
    const token = await tokenFor(app, account.email, 'unlock');
    expect(mail.text).toContain(token);
    const unlock = () => app.shop.post('/v1/account-unlocks', { token }, { 'x-forwarded-for': from });
    const unlocked = await unlock();
    expect(unlocked.status).toBe(204);
    expectProblem(await unlock(), 410, 'link_not_open');
    await fail(20);
    // No stranger any more, by its cookie or by its address.
    expect((await attempt(account, account.password, { cookie: cookieOf(unlocked) })).status).toBe(200);
    expect((await attempt(account, account.password, { from })).status).toBe(200);
    expect(await eventsOf(app, account.userId)).toContain('identity.account_unlocked');
  });

  it('from one address at a few accounts makes that address wait, and no other', async () => {
    const from = anywhere();
    const accounts = [account, ...Array.from({ length: 3 }, () => ({ email: newEmail() }))];
    for (const one of accounts) await fail(4, one, { from });
    expectWait(await attempt({ email: newEmail() }, wrong(), { from }), 1);
    expect((await attempt(account, account.password)).status).toBe(200);
  });

  it('is not made good by signing in to an account of one’s own', async () => {
    const from = anywhere();
    const own = await newAccount(app);
    for (let round = 0; round < 4; round++) {
      await fail(4, { email: newEmail() }, { from });
      if (round < 3) expect((await attempt(own, own.password, { from })).status).toBe(200);
    }
    expectWait(await attempt(own, own.password, { from }), 1);
  });

  const noticed = (kind: string, from: string) =>
    eventually(
      () =>
        app.database.rows<{ payload: object }>(
          `SELECT payload FROM outbox WHERE name = 'identity.guessing_noticed' AND payload ->> 'kind' = $1
             AND payload ->> 'address' = $2`,
          [kind, from],
        ),
      (rows) => rows.length > 0,
    );
  const metric = async (code: string) =>
    Number(
      new RegExp(`stoa_guesses_total\\{code="${code}"\\} (\\d+)`).exec(await app.web.get(Metrics).text())?.[1] ?? 0,
    );

  it('from one address at many accounts is noticed, and that address waits from its first failure on', async () => {
    const [from, before] = [anywhere(), await metric('many_accounts')];
    for (let one = 0; one < 10; one++) await fail(1, { email: newEmail() }, { from });
    const [event] = await noticed('many_accounts', from);
    expect(event!.payload).toEqual({ kind: 'many_accounts', count: 10, address: from, account: null });
    expect(await metric('many_accounts')).toBe(before + 1);
    ahead += 600_000;
    expectProblem(await attempt({ email: newEmail() }, wrong(), { from }), 401, 'credentials_wrong');
    const held = expectProblem(await attempt({ email: newEmail() }, wrong(), { from }), 429, 'too_many_attempts');
    expect(held.retryAfterSeconds).toBeGreaterThanOrEqual(3_600);
  });

  it('from many addresses at one account is noticed', async () => {
    await fail(9);
    const last = anywhere();
    await fail(1, account, { from: last });
    const [event] = await noticed('many_addresses', last);
    expect(event!.payload).toEqual({ kind: 'many_addresses', count: 10, address: last, account: account.userId });
  });

  it('with one password at many accounts is noticed, wherever it comes from', async () => {
    const password = `Summer ${randomUUID()}`;
    const addresses = Array.from({ length: 10 }, anywhere);
    for (const from of addresses) await attempt({ email: newEmail() }, password, { from });
    const [event] = await noticed('one_password', addresses.at(-1)!);
    expect(JSON.stringify(event)).not.toContain(password);
    await attempt({ email: newEmail() }, wrong(), { from: addresses.at(-1)! });
    const held = await attempt({ email: newEmail() }, wrong(), { from: addresses.at(-1)! });
    expectProblem(held, 429, 'too_many_attempts');
  });

  it('at the password of whoever has signed in slows their session down, and nobody else', async () => {
    const { body: session } = await attempt(account, account.password);
    const caller = bearing(app.shop, session);
    const change = () =>
      caller.post<ProblemBody>('/v1/users/me/password-changes', {
        currentPassword: wrong(),
        password: 'another of 7 lamps',
      });
    for (const guess of Array.from({ length: 6 }, () => change)) {
      expectProblem(await guess(), 422, 'password_wrong');
    }
    expectProblem(await change(), 429, 'too_many_attempts');
    expect((await attempt(account, account.password)).status).toBe(200);
  });

  it('is counted by all processes together', async () => {
    const other = await createWeb(app.config);
    const now = vi.spyOn(other.get(GuessCounts, { strict: false }), 'now').mockImplementation(() => Date.now() + ahead);
    await other.listen(0, '127.0.0.1');
    const shop = new Client(await other.getUrl());
    await fail(3);
    await fail(3, account, { shop });
    expect((await attempt(account, wrong())).status).toBe(429);
    expect((await attempt(account, wrong(), { shop })).status).toBe(429);
    now.mockRestore();
    await other.close();
  });

  it('names nobody in Redis', async () => {
    await fail(2);
    const { Redis } = await import('../../src/platform/queue/redis.js');
    const keys = await app.web.get(Redis).client.keys(`${app.config.queuePrefix}:guess:*`);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.join(' ')).not.toMatch(/@|shop\.test/);
  });

  describe('while Redis is away', () => {
    let alone: TestApp;
    let web: NestFastifyApplication;
    beforeAll(async () => {
      const redisUrl = `redis://127.0.0.1:${await freePort()}`;
      alone = await startApp({ guessDelaySeconds: 300, trustedProxies: '127.0.0.1', redisUrl, logLevel: 'silent' });
      web = alone.web;
    });
    afterAll(() => alone.stop());

    it('is counted by each process for itself', async () => {
      const owner = await newAccount(alone);
      const { shop } = alone;
      const cookie = cookieOf(await attempt(owner, owner.password, { shop }));
      for (let time = 0; time < 6; time++) {
        expectProblem(await attempt(owner, wrong(), { shop }), 401, 'credentials_wrong');
      }
      expectWait(await attempt(owner, owner.password, { shop }), 1);
      expect((await attempt(owner, owner.password, { shop, cookie })).status).toBe(200);
      vi.spyOn(web.get(GuessCounts, { strict: false }), 'now').mockReturnValue(Date.now() + 1_000);
      expect((await attempt(owner, owner.password, { shop })).status).toBe(200);
    });
  });
});
