import { Injectable } from '@nestjs/common';
import { type KnownUser, UserDirectoryService } from '../../identity/index.js';
import { type Actor, NOBODY } from '../../platform/auth/actor.js';
import { definedPermissions } from '../../platform/auth/permissions.js';
import { type Found, Resources } from '../../platform/auth/policy/resources.js';
import { concealing } from '../../platform/errors/concealed.js';
import { permissionNotGrantable, resourceNotFound } from '../access.errors.js';
import { conditionsOf, type RoleConditions, UNCONDITIONAL } from '../condition/role.conditions.js';
import { AssignmentRepository } from '../staff/assignment.repository.js';
import type { Authority } from '../authority.js';
import { ScopeService } from '../scope.service.js';
import { type NewResourceGrant, ResourceGrantRepository } from './resource-grant.repository.js';

/** Somebody who may do something with a resource, and why. */
export interface ResourceHolder {
  permission: string;
  description: string;
  user: KnownUser;
  by: 'owner' | 'role' | 'grant';
  role: { id: string; name: string } | null;
  grantId: string | null;
  conditions: RoleConditions;
  /** Code of the store where it holds; null: in every store. */
  store: string | null;
  expiresAt: Date | null;
}

type Reason = Omit<ResourceHolder, 'user' | 'description'> & { userId: string };

/** Finds resources of other modules, and answers who may do what with one. */
@Injectable()
export class ResourceService {
  constructor(
    private readonly resources: Resources,
    private readonly assignments: AssignmentRepository,
    private readonly grants: ResourceGrantRepository,
    private readonly users: UserDirectoryService,
    private readonly scope: ScopeService,
  ) {}

  /**
   * A resource with which the actor may do what is to be granted.
   * @throws `resource_not_found` also when it is there and they may not, `permission_not_grantable`
   */
  async getFor(actor: Actor, type: string, id: string, permission: string): Promise<Found> {
    const found = await this.get(type, id);
    const { policy, resource } = found;
    const { grantable } = policy;
    if (!Object.hasOwn(grantable, permission)) throw permissionNotGrantable(permission, Object.keys(grantable));
    const isHeld = [permission, ...grantable[permission]!.heldBy].some((act) => policy.allows(actor, act, resource));
    if (!isHeld) throw concealing(resourceNotFound(type, id));
    return found;
  }

  /**
   * Nobody gives or takes back what they do not have themselves with the resource: because it is theirs, by a grant of their own that lasts as long, or
   * by roles. A grant asks neither for the hours nor for the place nor for the amounts of a role, so that these have none of it.
   * @throws `grant_exceeds_own`
   */
  async assertHolds(
    authority: Authority,
    { resourceType, resourceId, permission, expiresAt }: Omit<NewResourceGrant, 'userId' | 'grantedBy'>,
  ): Promise<void> {
    const found = await this.resources.find(resourceType, resourceId);
    // What is gone, nobody may do anything with.
    if (!found) return;
    const { actor } = authority;
    const { policy, resource } = found;
    const bare: Actor = { ...actor, permissions: NOBODY.permissions, limits: NOBODY.limits, shares: [] };
    const isOwn = (act: string) =>
      policy.allows(bare, act, resource) ||
      actor.shares.some(
        (share) =>
          share.resource === policy.type &&
          share.resourceId === resource.id &&
          share.permission === act &&
          lastsAsLong(share.expiresAt, expiresAt),
      );
    if (isOwn(permission)) return;
    // An older policy may have granted what this one does not.
    const { heldBy } = policy.grantable[permission] ?? { heldBy: [permission] };
    const ofRoles = heldBy.filter((act) => !isOwn(act));
    authority.assertHolds(ofRoles, await this.scope.id(), UNCONDITIONAL);
  }

  /** Who may do what with it: by a role, by a grant, or because it is theirs. @throws `resource_not_found` as `getFor` */
  async holdersOf(actor: Actor, type: string, id: string): Promise<ResourceHolder[]> {
    const found = await this.get(type, id);
    const { policy, resource } = found;
    const acts = [...policy.permissions, ...Object.keys(policy.grantable)];
    if (!acts.some((act) => policy.allows(actor, act, resource))) throw concealing(resourceNotFound(type, id));
    const reasons = [...ownerOf(found), ...(await this.byRole(found)), ...(await this.byGrant(found))];
    const users = await this.users.findAll([...new Set(reasons.map(({ userId }) => userId))]);
    return reasons.map(({ userId, ...reason }) => ({
      ...reason,
      description: descriptionOf(found, reason.permission),
      user: users.get(userId)!, // foreign keys keep them
    }));
  }

  private async get(type: string, id: string): Promise<Found> {
    const found = await this.resources.find(type, id);
    if (!found) throw resourceNotFound(type, id);
    return found;
  }

  private async byRole({ policy }: Found): Promise<Reason[]> {
    const reasons: Reason[] = [];
    for (const permission of policy.permissions) {
      const held = await this.assignments.holdersOf(permission);
      const store = await this.scope.code();
      reasons.push(
        ...held.map(({ userId, roleId, name, storeId, conditions }) => ({
          ...{ permission, userId, by: 'role' as const, role: { id: roleId, name }, grantId: null },
          ...{ conditions: conditionsOf(conditions), store: storeId && store, expiresAt: null },
        })),
      );
    }
    return reasons;
  }

  private async byGrant({ policy, resource }: Found): Promise<Reason[]> {
    const store = await this.scope.code();
    return (await this.grants.on(policy.type, resource.id)).map(({ id, userId, permission, expiresAt }) => ({
      ...{ permission, userId, by: 'grant', role: null, grantId: id, conditions: UNCONDITIONAL, store, expiresAt },
    }));
  }
}

/** Null: it does not end by itself. */
const lastsAsLong = (one: Date | null, other: Date | null): boolean => !one || (other !== null && other <= one);

function ownerOf({ policy, resource }: Found): Reason[] {
  const owner = policy.ownerOf(resource);
  return (owner?.may ?? []).map((permission) => ({
    ...{ permission, userId: owner!.userId, by: 'owner', role: null, grantId: null },
    ...{ conditions: UNCONDITIONAL, store: null, expiresAt: null },
  }));
}

const descriptionOf = ({ policy }: Found, permission: string) =>
  policy.grantable[permission]?.about ?? definedPermissions().get(permission) ?? '';
