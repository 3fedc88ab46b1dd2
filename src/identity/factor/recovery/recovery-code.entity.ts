import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../user/user.entity.js';

/** One of the codes that stand in for a factor that was lost. Only its hash is kept. */
@Entity('recovery_code')
export class RecoveryCode {
  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  /** SHA-256: with its 80 random bits there is nothing to guess. */
  @PrimaryColumn('bytea')
  hash: Buffer;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
