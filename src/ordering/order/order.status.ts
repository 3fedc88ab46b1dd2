export type OrderStatus = 'pending' | 'confirmed' | 'completed' | 'cancelled' | 'expired';

/** Where an order may go from each status. */
const NEXT: Record<OrderStatus, readonly OrderStatus[]> = {
  pending: ['confirmed', 'cancelled', 'expired'],
  confirmed: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
  expired: [],
};

export const canBecome = (from: OrderStatus, to: OrderStatus): boolean => NEXT[from].includes(to);

export type FulfillmentStatus = 'pending' | 'packed' | 'shipped' | 'delivered' | 'cancelled';
