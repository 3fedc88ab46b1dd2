import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody may do one thing with one resource of a store. */
@Entity('resource_grant')
@Unique('resource_grant_once', ['userId', 'permission', 'resourceType', 'resourceId'])
@Index('resource_grant_of_resource', ['resourceId', 'resourceType'])
@Index('resource_grant_newest', ['storeId', 'createdAt', 'id'])
@Index('resource_grant_expires_at', ['expiresAt'], { where: 'expires_at IS NOT NULL' })
export class ResourceGrant {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  @ForeignKey('app_user')
  @Column('uuid', { name: 'user_id' })
  userId: string;

  /** One of those that the policy of the resource has to grant. */
  @Column('text')
  permission: string;

  /** Of `definePolicy`. */
  @Column('text', { name: 'resource_type' })
  resourceType: string;

  /** What it names may be gone: nobody finds it then. */
  @Column('uuid', { name: 'resource_id' })
  resourceId: string;

  /** Null: until it is taken back. */
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  /** Id of a user, or `system`. */
  @Column('text', { name: 'granted_by' })
  grantedBy: string;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
