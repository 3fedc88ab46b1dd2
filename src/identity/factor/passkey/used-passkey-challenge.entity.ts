import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A challenge that was answered, until it would have ended by itself: it is not taken again. */
@Entity('used_passkey_challenge')
@Index('used_passkey_challenge_ends', ['endsAt'])
export class UsedPasskeyChallenge {
  /** SHA-256 of the challenge. */
  @PrimaryColumn('bytea')
  hash: Buffer;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;
}
