import { startApp, type TestApp } from '../support/app.js';
import type { ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { bearing, eventsOf, newAccount, newEmail, signIn, tokenFor } from './accounts.js';

/** M5.1: the new address is proven before it counts, and the old one is told. */
describe('changing the e-mail address', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  async function signedIn() {
    const account = await newAccount(app);
    const me = bearing(app.shop, (await signIn(app, account)).body);
    const ask = (email: string, password = account.password) =>
      me.post<ProblemBody>('/v1/users/me/email-changes', { email, password });
    return { account, me, ask };
  }
  const confirm = (token: string) => app.shop.post<ProblemBody>('/v1/email-change-confirmations', { token });

  it('takes the password, and a link that the new address gets', async () => {
    const { account, me, ask } = await signedIn();
    const email = newEmail();
    expectProblem(await withoutChange(app.database, () => ask(email, 'not this one')), 422, 'password_wrong');
    expect((await ask(email)).status).toBe(202);
    expect((await me.get<{ email: string }>('/v1/users/me')).body.email).toBe(account.email);
    const token = await tokenFor(app, email, 'email-change');
    expect((await confirm(token)).status).toBe(204);
    expect((await me.get<{ email: string }>('/v1/users/me')).body.email).toBe(email);
    expectProblem(await signIn(app, account), 401, 'credentials_wrong');
    expect((await signIn(app, { ...account, email })).status).toBe(200);
    expect(await eventsOf(app, account.userId)).toContain('identity.email_changed');
    expectProblem(await confirm(token), 410, 'link_not_open');
  });

  it('is asked for six times an hour at most, also all at once', async () => {
    const { ask } = await signedIn();
    const replies = await Promise.all(Array.from({ length: 8 }, () => ask(newEmail())));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([202, 202, 202, 202, 202, 202, 429, 429]);
    expectProblem(await ask(newEmail()), 429, 'mails_exhausted');
  });

  it('to one that has an account is refused to whoever reads it, and told to nobody else', async () => {
    const [{ account, ask }, other] = [await signedIn(), await newAccount(app)];
    expect((await ask(other.email)).status).toBe(202);
    const token = await tokenFor(app, other.email, 'email-change');
    expectProblem(await withoutChange(app.database, () => confirm(token)), 409, 'email_taken');
    expect((await signIn(app, account)).status).toBe(200);
  });

  it('changes the name under If-Match, as every change does', async () => {
    const { me } = await signedIn();
    const { headers } = await me.get('/v1/users/me');
    const rename = (name: string, etag: string) =>
      me.send<ProblemBody>('PATCH', '/v1/users/me', { name }, { 'if-match': etag });
    const { status, body } = await rename('  Mia   Lind ', String(headers.etag));
    expect([status, body.name]).toEqual([200, 'Mia Lind']);
    expectProblem(await rename('Another', String(headers.etag)), 412, 'precondition_failed');
  });
});
