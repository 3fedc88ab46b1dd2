import { DomainError } from '../platform/errors/domain.error.js';
import { withExample } from '../platform/errors/example.js';

export const roleNotFound = (role: string) =>
  new DomainError('not_found', 'role_not_found', `There is no role ${role}`);

export const roleNameTaken = (name: string) =>
  new DomainError('conflict', 'role_name_taken', `There is a role ${name} already`);

export const roleNotChangeable = (name: string) =>
  new DomainError('conflict', 'role_not_changeable', `The role ${name} is the same everywhere and stays as it is`);

export const roleInUse = (assignments: number) =>
  new DomainError('conflict', 'role_in_use', 'Take the role away from everybody first', { assignments });

export const roleOfOneStore = (roleId: string) =>
  new DomainError(
    'invalid',
    'role_of_one_store',
    `The role ${roleId} is of one store; it cannot be given in every one`,
    {
      roleId,
    },
  );

export const storeOutOfScope = (store: string) =>
  new DomainError(
    'invalid',
    'store_out_of_scope',
    `This request is not for the store ${store}; name it by the Store header`,
    {
      store,
    },
  );

export const grantExceedsOwn = withExample(
  (permissions: string[]) =>
    new DomainError(
      'forbidden',
      'grant_exceeds_own',
      `You do not hold there what you would give or take away: ${permissions.join(', ')}`,
      { permissions },
    ),
  ['order.refund'],
);

export const lastOwnerNotRemovable = () =>
  new DomainError(
    'conflict',
    'last_owner_not_removable',
    'Somebody has to be an owner in every store; make another first',
  );

export const userNotFound = (id: string) =>
  new DomainError('not_found', 'user_not_found', `There is no member of staff ${id}`);

export const userAlreadyStaff = (userId: string) =>
  new DomainError('conflict', 'user_already_staff', 'They are staff here already; change their roles', { userId });

export const apiKeyNotFound = (id: string) =>
  new DomainError('not_found', 'api_key_not_found', `There is no API key ${id}`);

export const apiKeyNotLive = (id: string) =>
  new DomainError('conflict', 'api_key_not_live', `The API key ${id} was revoked or has expired; make another`);

export const certificateTaken = () =>
  new DomainError(
    'conflict',
    'certificate_taken',
    'There is another key that this certificate is enough for; revoke that one first',
  );

/** The secret is right, and is no good without its certificate. */
export const certificateRequired = () =>
  new DomainError('unauthenticated', 'certificate_required', 'This API key is good with its client certificate alone');

export const permissionNotFound = (name: string) =>
  new DomainError('not_found', 'permission_not_found', `There is no permission ${name}`);

export const resourceNotFound = (type: string, id: string) =>
  new DomainError('not_found', 'resource_not_found', `There is no ${type} ${id}`);

export const resourceGrantNotFound = (id: string) =>
  new DomainError('not_found', 'resource_grant_not_found', `There is no grant ${id}`);

export const permissionNotGrantable = withExample(
  (permission: string, grantable: string[]) =>
    new DomainError(
      'invalid',
      'permission_not_grantable',
      `${permission} cannot be granted on one; these can: ${grantable.join(', ')}`,
      { grantable },
    ),
  'order.delete',
  ['order.view', 'order.read'],
);

export const userUnknown = (userId: string) =>
  new DomainError('invalid', 'user_unknown', `There is no account ${userId}`, { userId });

export const grantToSelf = () =>
  new DomainError(
    'forbidden',
    'grant_to_self',
    'Nobody grants anything to themselves; ask somebody else who may do it',
  );

export const grantExists = () =>
  new DomainError('conflict', 'grant_exists', 'They have it already; take it back to give it for another time');

export const grantInThePast = () =>
  new DomainError('invalid', 'grant_in_the_past', 'It would have ended already; name a later end');

export const tooManyGrants = (most: number) =>
  new DomainError('conflict', 'too_many_grants', `They have ${most} grants already; give them a role`, { most });
