import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FulfillmentStatus } from './order.status.js';

/** A parcel. */
@Entity('fulfillment')
@Index('fulfillment_order', ['orderId'])
@Check('fulfillment_status', "status IN ('pending', 'packed', 'shipped', 'delivered', 'cancelled')")
export class Fulfillment {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('shop_order')
  @Column('uuid', { name: 'order_id' })
  orderId: string;

  @Column('text')
  status: FulfillmentStatus;

  @Column('text', { nullable: true })
  tracking: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
