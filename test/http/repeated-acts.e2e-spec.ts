import { randomUUID } from 'node:crypto';
import { documentOf, operationsOf } from '../docs-ui/document.js';
import { PASSKEY_SETTINGS } from '../identity/passkeys.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { ACTS } from './act.fixtures.js';

/** The answer of a sign-in is a secret, which nobody keeps; a file is one however often it is sent. */
const WITHOUT_KEY = [
  'POST /v1/admin/api-keys',
  'POST /v1/admin/api-keys/{id}/rotation',
  'POST /v1/identity-providers/{provider}/sign-ins',
  'POST /v1/provider-sessions',
  'POST /v1/users/me/external-identities',
  ...['POST /v1/admin/sessions', 'POST /v1/admin/media', 'POST /v1/sessions', 'POST /v1/session-renewals'],
  // A key remembers a digest of the body, and none is to be kept of passwords and tokens.
  ...['POST /v1/users', 'POST /v1/users/me/password-changes', 'POST /v1/users/me/email-changes'],
  ...['POST /v1/email-verifications', 'POST /v1/email-verification-requests', 'POST /v1/email-change-confirmations'],
  ...['POST /v1/password-resets', 'POST /v1/password-reset-requests', 'POST /v1/session-proofs'],
  ...['POST /v1/admin/oauth-clients', 'POST /v1/admin/oauth-clients/{id}/secret-rotations'],
  'POST /v1/account-unlocks',
  ...['POST /v1/session-completions', 'POST /v1/users/me/totp', 'POST /v1/users/me/totp-confirmations'],
  ...['POST /v1/users/me/recovery-codes', 'POST /v1/users/me/passkey-challenges', 'POST /v1/users/me/passkeys'],
  ...['POST /v1/passkey-challenges', 'POST /v1/session-proof-challenges', 'POST /v1/passkey-sessions'],
];

/** M11.6: every POST and PATCH of the document is done once for its key. */
describe('an act with an Idempotency-Key', () => {
  let app: TestApp;
  let staff: Client;
  beforeAll(async () => {
    app = await startApp({ docsEnabled: 'true', ...PASSKEY_SETTINGS });
    staff = await app.staff();
  });
  afterAll(() => app.stop());

  it('is every POST and PATCH of the document', async () => {
    const names = operationsOf(await documentOf(app.shop)).map(({ name }) => name);
    const acts = names.filter((name) => /^(POST|PATCH) /.test(name) && !WITHOUT_KEY.includes(name));
    expect(acts.toSorted()).toEqual(Object.keys(ACTS).toSorted());
  });

  it.each(Object.keys(ACTS))('%s is done once, answered alike, and refused with another body', async (name) => {
    const { caller, path, body, other } = await ACTS[name]!(app, staff);
    const key = { 'idempotency-key': randomUUID() };
    const send = (sent: object) => caller.send(name.split(' ')[0]!, path, sent, key);
    const first = await send(body);
    expect(first.status, JSON.stringify(first.body)).toBeLessThan(300);
    expect(first.headers).not.toHaveProperty('idempotent-replayed');
    const again = await withoutChange(app.database, () => send(body));
    expect(again).toMatchObject({ status: first.status, body: first.body, headers: { 'idempotent-replayed': 'true' } });
    for (const header of ['location', 'etag']) expect(again.headers[header]).toBe(first.headers[header]);
    expectProblem(await withoutChange(app.database, () => send(other)), 422, 'idempotency_key_reused');
  });
});
