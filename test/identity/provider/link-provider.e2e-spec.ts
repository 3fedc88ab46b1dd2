import { randomUUID } from 'node:crypto';
import { withoutChange } from '../../platform/contents.js';
import { expectProblem } from '../../platform/problem.js';
import type { Client, Reply } from '../../support/client.js';
import type { OpenIdProvider } from '../../support/openid.provider.js';
import type { TestApp } from '../../support/app.js';
import { bearing, GOOD_PASSWORD, newAccount, newEmail, signIn, tokenFor } from '../accounts.js';
import { goStale } from '../factors.js';
import { comeBack, newSecret, type ProviderApp, startWithProvider, trade } from './sign-in.js';

interface LinkBody {
  id: string;
  provider: string | null;
  providerName: string;
}

const AT = '/v1/users/me/external-identities';

/** M5.6: whoever has an account links providers with it, and unlinks them again. */
describe('the providers of an account', () => {
  let app: TestApp;
  let provider: OpenIdProvider;
  let started: ProviderApp;
  beforeAll(async () => {
    started = await startWithProvider();
    ({ app, provider } = started);
  });
  afterAll(() => started.stop());

  /** Someone with an account there, who came back from there. */
  const known = (email = newEmail()) => {
    const login = randomUUID();
    provider.people.set(login, { email, email_verified: true, name: 'Mia Berg' });
    return { login, email };
  };
  /** Someone with an account here, by password. */
  const owner = async () => {
    const account = await newAccount(app);
    return { ...account, caller: bearing(app.shop, (await signIn(app, account)).body) };
  };
  /** Someone who has come by the provider, and has no password. */
  const newcomer = async () => {
    const { login, email } = known();
    const caller = bearing(app.shop, (await trade(app, await comeBack(app, login))).body);
    const { body } = await caller.get<{ id: string }>('/v1/users/me');
    return { caller, login, email, userId: body.id };
  };
  const link = async (caller: Client, login: string): Promise<Reply<LinkBody>> =>
    caller.post<LinkBody>(AT, await comeBack(app, login));
  const list = async (caller: Client) => (await caller.get<{ data: LinkBody[] }>(AT)).body.data;
  const unlink = (caller: Client, id: string) => caller.send('DELETE', `${AT}/${id}`, undefined);

  it('are listed, shown, and sign their owner in', async () => {
    const { caller, userId } = await owner();
    expect(await list(caller)).toEqual([]);
    const { login } = known();
    const { status, body } = await link(caller, login);
    expect({ status, body }).toMatchObject({ status: 200, body: { provider: 'example', providerName: 'Example' } });
    expect(await list(caller)).toEqual([body]);
    expect((await caller.get(`${AT}/${body.id}`)).body).toEqual(body);
    const { body: session } = await trade(app, await comeBack(app, login));
    const { body: me } = await bearing(app.shop, session).get('/v1/users/me');
    expect(me.id).toBe(userId);
    const { body: sessions } = await caller.get<{ data: { id: string; methods: string[] }[] }>('/v1/sessions');
    expect(sessions.data.find(({ id }) => id === session.id)?.methods).toEqual(['fed']);
  });

  it('sign nobody in once they are unlinked, and may be linked anew', async () => {
    const { caller, email } = await owner();
    const { login } = known(email);
    const { body } = await link(caller, login);
    await unlink(caller, body.id);
    expectProblem(await trade(app, await comeBack(app, login)), 409, 'account_link_required');
    expect(await list(caller)).toEqual([]);
    const again = await link(caller, login);
    expect(again.status).toBe(200);
    expect(again.body.id).not.toBe(body.id);
  });

  it('are linked once, however often', async () => {
    const { caller } = await owner();
    const { login } = known();
    const proofs = await Promise.all([comeBack(app, login), comeBack(app, login), comeBack(app, login)]);
    const replies = await Promise.all(proofs.map((proof) => caller.post<LinkBody>(AT, proof)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
    expect(await list(caller)).toHaveLength(1);
  });

  it('are nobody else’s: one subject has one account', async () => {
    const [first, second] = [await owner(), await owner()];
    const { login } = known();
    await link(first.caller, login);
    const proof = await comeBack(app, login);
    expectProblem(await second.caller.post(AT, proof), 409, 'external_identity_taken');
    expectProblem(
      await withoutChange(app.database, () => second.caller.post(AT, proof)),
      409,
      'external_identity_taken',
    );
    const [{ id } = { id: '' }] = await list(first.caller);
    for (const reply of [
      await withoutChange(app.database, () => second.caller.get(`${AT}/${id}`)),
      await withoutChange(app.database, () => unlink(second.caller, id)),
    ]) {
      expectProblem(reply, 404, 'external_identity_not_found');
    }
  });

  it('go to one account when two link the same subject at once', async () => {
    const callers = [(await owner()).caller, (await owner()).caller];
    const { login } = known();
    const proofs = await Promise.all([comeBack(app, login), comeBack(app, login)]);
    const replies = await Promise.all(callers.map((caller, index) => caller.post(AT, proofs[index])));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('cannot be unlinked when nothing else is there to sign in with', async () => {
    const { caller, email } = await newcomer();
    const [{ id } = { id: '' }] = await list(caller);
    expectProblem(await withoutChange(app.database, () => unlink(caller, id)), 409, 'last_way_to_sign_in');
    await app.shop.post('/v1/password-reset-requests', { email });
    const token = await tokenFor(app, email, 'reset');
    await app.shop.post('/v1/password-resets', { token, password: GOOD_PASSWORD });
    const { body: session } = await signIn(app, { email, password: GOOD_PASSWORD });
    expect((await unlink(bearing(app.shop, session), id)).status).toBe(204);
  });

  it('cannot both be unlinked at once when they are all there is', async () => {
    const { caller } = await newcomer();
    await link(caller, known().login);
    const ids = (await list(caller)).map(({ id }) => id);
    const replies = await Promise.all(ids.map((id) => unlink(caller, id)));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    expect(await list(caller)).toHaveLength(1);
  });

  it('that the shop has no more count for nothing, and are listed by their address', async () => {
    const { caller, userId } = await newcomer();
    await app.database.rows(
      `INSERT INTO external_identity (id, user_id, issuer, subject) VALUES ($1, $2, 'https://gone.example', 'mia')`,
      [randomUUID(), userId],
    );
    const links = await list(caller);
    expect(links.map(({ provider: id, providerName }) => [id, providerName])).toEqual(
      expect.arrayContaining([
        ['example', 'Example'],
        [null, 'https://gone.example'],
      ]),
    );
    const { id } = links.find((one) => one.provider === 'example')!;
    expectProblem(await unlink(caller, id), 409, 'last_way_to_sign_in');
  });

  it('are linked and unlinked by whoever proved a short time ago who they are, as with a provider', async () => {
    const { caller, login } = await newcomer();
    const [{ id } = { id: '' }] = await list(caller);
    const proof = await comeBack(app, known().login);
    await goStale(app);
    for (const attempt of [() => caller.post(AT, proof), () => unlink(caller, id)]) {
      expectProblem(await withoutChange(app.database, attempt), 401, 'step_up_required');
    }
    const { body: session } = await trade(app, await comeBack(app, login));
    expect((await bearing(app.shop, session).post(AT, proof)).status).toBe(200);
  });

  it('are closed to whoever has not signed in', async () => {
    const proof = { code: 'x', codeVerifier: newSecret().codeVerifier };
    expectProblem(await app.shop.get(AT), 401, 'authentication_required');
    expectProblem(await withoutChange(app.database, () => app.shop.post(AT, proof)), 401, 'authentication_required');
  });
});
