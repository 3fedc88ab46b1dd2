import type { RoleConditions } from '../condition/role.conditions.js';
import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn, Unique, UpdateDateColumn } from 'typeorm';

/** A named set of permissions, of one store or of the whole installation. */
@Entity('role')
@Unique('role_name', ['storeId', 'name'])
export class Role {
  @PrimaryColumn('uuid')
  id: string;

  /** Null: of the whole installation, to be granted in any store. */
  @ForeignKey('store')
  @Column('uuid', { name: 'store_id', nullable: true })
  storeId: string | null;

  @Column('text')
  name: string;

  /** Those of `definePermissions`; `*` is all of them, and held by the system role alone. */
  @Column('text', { array: true })
  permissions: string[];

  /** When, from where and up to what it holds; `{}` is without conditions. */
  @Column('jsonb', { default: {} })
  conditions: Partial<RoleConditions>;

  /** `owner`, which nobody can change: whoever holds it in every store can always mend the rest. */
  @Column('boolean', { name: 'is_system', default: false })
  isSystem: boolean;

  @Column('int', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
