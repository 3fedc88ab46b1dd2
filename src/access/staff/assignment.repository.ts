import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { StoreScopedRepository } from '../../store/index.js';
import type { HeldRole } from '../held.js';
import type { Role } from '../role/role.entity.js';
import type { RoleAssignment } from './role-assignment.entity.js';
import type { StaffMember } from './staff-member.entity.js';

/** An assignment with the role that it is of. */
export type AssignedRole = RoleAssignment & Pick<Role, 'name' | 'permissions' | 'conditions'>;

/** One role in one store, or in every one. */
export type Assignment = Pick<RoleAssignment, 'roleId' | 'storeId'>;

const MEMBER = 'user_id AS "userId", version, created_at AS "createdAt", updated_at AS "updatedAt"';

const ASSIGNED = `role_assignment.id, user_id AS "userId", role_id AS "roleId", role_assignment.store_id AS "storeId",
  granted_by AS "grantedBy", role_assignment.created_at AS "createdAt", role.name, role.permissions, role.conditions`;

/** What can be seen from a store: what is held in it, and what is held in every one. */
const VISIBLE = '(role_assignment.store_id IS NULL OR role_assignment.store_id = $1)';

/** All SQL about who holds which role. */
@Injectable()
export class AssignmentRepository extends StoreScopedRepository {
  /**
   * Waits for whoever changes roles or assignments, and keeps others from it until the transaction ends. The lock is the row of the
   * role that nobody can delete. Comes first: what is read after it holds until the end.
   */
  async lockAll(): Promise<void> {
    await this.db.rows('SELECT id FROM role WHERE is_system FOR NO KEY UPDATE');
  }

  heldBy(userId: string): Promise<HeldRole[]> {
    return this.db.rows<HeldRole>(
      `SELECT role_assignment.store_id AS "storeId", role.permissions, role.conditions
       FROM role_assignment JOIN role ON role.id = role_assignment.role_id WHERE role_assignment.user_id = $1`,
      [userId],
    );
  }

  /** What these hold here, the oldest first. */
  async listOf(userIds: string[]): Promise<AssignedRole[]> {
    return this.db.rows<AssignedRole>(
      `SELECT ${ASSIGNED} FROM role_assignment JOIN role ON role.id = role_assignment.role_id
       WHERE ${VISIBLE} AND user_id = ANY($2) ORDER BY role_assignment.created_at, role_assignment.id`,
      [await this.storeId(), userIds],
    );
  }

  /** Who holds this permission here, by which role. */
  async holdersOf(permission: string): Promise<AssignedRole[]> {
    return this.db.rows<AssignedRole>(
      `SELECT ${ASSIGNED} FROM role_assignment JOIN role ON role.id = role_assignment.role_id
       WHERE ${VISIBLE} AND role.permissions && ARRAY['*', $2] ORDER BY role_assignment.created_at, role_assignment.id`,
      [await this.storeId(), permission],
    );
  }

  /** Those who hold any role here. */
  async list(query: ListQuery): Promise<Page<StaffMember>> {
    return query.page<StaffMember>(this.db, {
      select: MEMBER,
      from: 'FROM staff_member',
      where: `EXISTS (SELECT 1 FROM role_assignment WHERE role_assignment.user_id = staff_member.user_id AND ${VISIBLE})`,
      values: [await this.storeId()],
    });
  }

  /** Ids of those who hold everything in every store. */
  async owners(): Promise<string[]> {
    const rows = await this.db.rows<{ userId: string }>(
      `SELECT role_assignment.user_id AS "userId" FROM role_assignment JOIN role ON role.id = role_assignment.role_id
       WHERE role.is_system AND role_assignment.store_id IS NULL`,
    );
    return rows.map(({ userId }) => userId);
  }

  findMember(userId: string): Promise<StaffMember | undefined> {
    return this.db.row<StaffMember>(`SELECT ${MEMBER} FROM staff_member WHERE user_id = $1`, [userId]);
  }

  /** Makes a member of staff of a user; tells whether they were none before. */
  async insertMember(userId: string): Promise<boolean> {
    const made = await this.db.rows(
      'INSERT INTO staff_member (user_id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING user_id',
      [userId],
    );
    return made.length > 0;
  }

  async raiseVersion(userId: string): Promise<void> {
    await this.db.rows('UPDATE staff_member SET version = version + 1, updated_at = now() WHERE user_id = $1', [
      userId,
    ]);
  }

  async insert(userId: string, { roleId, storeId }: Assignment, grantedBy: string): Promise<void> {
    await this.db.rows(
      `INSERT INTO role_assignment (id, user_id, role_id, store_id, granted_by) VALUES (uuidv7(), $1, $2, $3, $4)`,
      [userId, roleId, storeId, grantedBy],
    );
  }

  async remove(id: string): Promise<void> {
    await this.db.rows('DELETE FROM role_assignment WHERE id = $1', [id]);
  }
}
