import { randomUUID } from 'node:crypto';
import type { TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { PASSWORD, STAFF } from '../support/settings.js';

export interface RoleBody {
  id: string;
  name: string;
  store: string | null;
  permissions: string[];
  isSystem: boolean;
  version: number;
}

export interface UserBody {
  id: string;
  email: string;
  name: string;
  roles: { roleId: string; name: string; store: string | null; grantedBy: string; grantedAt: string }[];
  version: number;
}

export interface Wanted {
  roleId: string;
  store?: string | null;
}

export const newRole = async (
  caller: Client,
  permissions: string[],
  store: string | null = null,
): Promise<RoleBody> => {
  const reply = await caller.post<RoleBody>('/v1/admin/roles', { name: `Role ${randomUUID()}`, permissions, store });
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  return reply.body;
};

/** Somebody new with these roles, who has chosen the password of all tests. */
export async function newMember(app: TestApp, caller: Client, roles: Wanted[]): Promise<UserBody> {
  const email = `${randomUUID()}@stoa.test`;
  const reply = await caller.post<UserBody>('/v1/admin/users', { email, name: 'Ada', roles });
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  await app.database.rows(
    `UPDATE app_user SET password_hash = (SELECT password_hash FROM app_user WHERE email = $2), email_verified_at = now()
     WHERE email = $1`,
    [email, STAFF.owner],
  );
  return reply.body;
}

/** A caller who is signed in with the account. */
export async function signIn(app: TestApp, email: string): Promise<Client> {
  const { body } = await app.shop.post<{ accessToken: string }>('/v1/admin/sessions', { email, password: PASSWORD });
  return app.shop.as({ authorization: `Bearer ${body.accessToken}` });
}

/** Somebody new who holds these permissions in one store, or in every one. */
export async function callerWith(
  app: TestApp,
  owner: Client,
  permissions: string[],
  store: string | null = null,
): Promise<{ caller: Client; user: UserBody; role: RoleBody }> {
  const role = await newRole(owner, permissions, store);
  const user = await newMember(app, owner, [{ roleId: role.id, store }]);
  return { caller: await signIn(app, user.email), user, role };
}

export const replaceRoles = <Body = UserBody>(caller: Client, userId: string, roles: Wanted[], ifMatch = '*') =>
  caller.send<Body>('PUT', `/v1/admin/users/${userId}/roles`, { roles }, { 'if-match': ifMatch });
