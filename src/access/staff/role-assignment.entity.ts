import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody holds a role: in one store, or in every one. */
@Entity('role_assignment')
@Unique('role_assignment_once', ['userId', 'roleId', 'storeId'])
export class RoleAssignment {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('staff_member')
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @ForeignKey('role')
  @Index('role_assignment_role_id')
  @Column('uuid', { name: 'role_id' })
  roleId: string;

  /** Null: in every store. */
  @ForeignKey('store')
  @Column('uuid', { name: 'store_id', nullable: true })
  storeId: string | null;

  /** Id of a user, or `system`. */
  @Column('text', { name: 'granted_by' })
  grantedBy: string;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
