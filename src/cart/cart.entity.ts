import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import { cartAlreadyOrdered, cartExpired } from './cart.errors.js';

export type CartStatus = 'active' | 'locked' | 'completed' | 'merged' | 'abandoned';

/** What a shopper means to buy. */
@Entity('cart')
@Index('cart_user_id', ['userId'], { where: 'user_id IS NOT NULL' })
@Check('cart_status', "status IN ('active', 'locked', 'completed', 'merged', 'abandoned')")
export class Cart {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('store')
  @Column('uuid', { name: 'store_id' })
  storeId: string;

  /** Who was signed in when it was made; null: a guest. */
  @ForeignKey('app_user')
  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('text')
  currency: string;

  @Column('text')
  status: CartStatus;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('int', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  /** @throws `cart_already_ordered`, `cart_expired` */
  assertOpen(): void {
    if (this.status !== 'active') throw cartAlreadyOrdered(this.id);
    if (this.expiresAt < new Date()) throw cartExpired(this.id);
  }
}
