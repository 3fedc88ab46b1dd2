import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** Somebody who holds roles, or once did: what the versions of their set of roles are counted on. */
@Entity('staff_member')
@Index('staff_member_created_at', ['createdAt', 'userId'])
export class StaffMember {
  @ForeignKey('app_user')
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  @Column('int', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
