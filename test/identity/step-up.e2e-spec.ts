import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import type { ProblemBody } from '../support/factories.js';
import { newRole } from '../access/staff.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { PASSWORD } from '../support/settings.js';
import { bearing, eventsOf, newAccount, signIn } from './accounts.js';
import { goStale } from './factors.js';

/** M5.5: what cannot be undone asks whoever signed in a while ago to prove again that it is them (RFC 9470). */
describe('a call that is protected further', () => {
  let app: TestApp;
  let staff: Client;
  beforeEach(async () => {
    staff = await app.staff();
  });
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const prove = (caller: Client, body: object) => caller.post<ProblemBody>('/v1/session-proofs', body);
  const newRoleOf = (caller: Client) =>
    caller.post<ProblemBody>('/v1/admin/roles', { name: `Role ${randomUUID()}`, permissions: ['order.read'] });

  it('is done for whoever signed in just now', async () => {
    expect((await newRoleOf(staff)).status).toBe(201);
  });

  it('is refused to a session that was begun a while ago, and says how to go on', async () => {
    await goStale(app);
    const reply = await withoutChange(app.database, () => newRoleOf(staff));
    const problem = expectProblem(reply, 401, 'step_up_required');
    expect(problem).toMatchObject({ maxAgeSeconds: 900, acrValues: 'aal1' });
    expect(reply.headers['www-authenticate']).toBe(
      'Bearer realm="stoa", error="insufficient_user_authentication", error_description="Prove again who you are, then repeat the call", acr_values="aal1", max_age="900"',
    );
    expect((await staff.get('/v1/admin/roles')).status).toBe(200);
  });

  it('goes on with the same token once the password was shown again', async () => {
    await goStale(app);
    expectProblem(await newRoleOf(staff), 401, 'step_up_required');
    expect((await prove(staff, { password: PASSWORD })).status).toBe(204);
    expect((await newRoleOf(staff)).status).toBe(201);
  });

  it('is done with the same Idempotency-Key that was refused before', async () => {
    await goStale(app);
    const keyed = staff.as({ 'idempotency-key': randomUUID() });
    const body = { name: `Role ${randomUUID()}`, permissions: ['order.read'] };
    expectProblem(await keyed.post('/v1/admin/roles', body), 401, 'step_up_required');
    await prove(staff, { password: PASSWORD });
    expect((await keyed.post('/v1/admin/roles', body)).status).toBe(201);
  });

  it('stays refused after a wrong password', async () => {
    await goStale(app);
    const wrong = await withoutChange(app.database, () => prove(staff, { password: 'wrong' }));
    expectProblem(wrong, 422, 'password_wrong');
    expectProblem(await prove(staff, {}), 422, 'password_wrong');
    expectProblem(await newRoleOf(staff), 401, 'step_up_required');
  });

  it('stays refused to the other sessions of whoever proved it in one', async () => {
    const account = await newAccount(app);
    const [one, other] = [await signIn(app, account), await signIn(app, account)];
    await goStale(app);
    const change = (session: typeof one) =>
      bearing(app.shop, session.body).post<ProblemBody>('/v1/users/me/email-changes', {
        email: `new-${account.email}`,
        password: account.password,
      });
    expect((await prove(bearing(app.shop, one.body), { password: account.password })).status).toBe(204);
    expect((await change(one)).status).toBe(202);
    expectProblem(await change(other), 401, 'step_up_required');
    expect(await eventsOf(app, account.userId)).toContain('identity.session_proven');
  });

  it('is refused for the lack of a permission before anything else', async () => {
    const viewer = await app.staff('viewer');
    await goStale(app);
    expectProblem(await newRoleOf(viewer), 403, 'permission_missing');
  });

  it.each([
    ['PUT', '/v1/admin/users/01890a5d-ac96-774b-bcce-b302099a8057/roles', { roles: [] }],
    ['POST', '/v1/admin/users', { email: 'a@stoa.test', name: 'Ada', roles: [] }],
    ['DELETE', 'role', undefined],
    ['PUT', 'role', { name: 'Other', permissions: [] }],
    ['POST', '/v1/users/me/email-changes', { email: 'a@stoa.test', password: PASSWORD }],
  ])('may be %s %s', async (method, path, body) => {
    const at = path === 'role' ? `/v1/admin/roles/${(await newRole(staff, ['order.read'])).id}` : path;
    await goStale(app);
    expectProblem(await withoutChange(app.database, () => staff.send(method, at, body)), 401, 'step_up_required');
  });

  it('can be proven by nobody who has not signed in', async () => {
    expectProblem(await prove(app.shop, { password: PASSWORD }), 401, 'authentication_required');
  });
});
