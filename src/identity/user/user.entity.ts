import { Column, CreateDateColumn, Entity, PrimaryColumn, Unique, UpdateDateColumn } from 'typeorm';

/** Someone who may sign in: shoppers and staff alike. */
@Entity('app_user')
@Unique('app_user_email', ['email'])
export class User {
  @PrimaryColumn('uuid')
  id: string;

  /** Lower case. */
  @Column('text')
  email: string;

  /** When its owner proved to read the address; null until then, and nobody can sign in. */
  @Column('timestamptz', { name: 'email_verified_at', nullable: true })
  emailVerifiedAt: Date | null;

  @Column('text')
  name: string;

  /** Argon2id in its own text form, which has its parameters; null until a first password is chosen. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null;

  /** What it was before `access` had roles: read by processes of the release before, and dropped by the one after this. */
  @Column('text', { nullable: true })
  role: string | null;

  /** Raised by every change that its owner can see. */
  @Column('int', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
