import { Order } from './order.entity.js';
import { canBecome, type OrderStatus } from './order.status.js';

const STATUSES: OrderStatus[] = ['pending', 'confirmed', 'completed', 'cancelled', 'expired'];
const orderThatIs = (status: OrderStatus) => Object.assign(new Order(), { id: 'o1', status, statusReason: null });
const refusal = (code: string) => expect.objectContaining({ kind: 'conflict', code }) as Error;

describe('the status of an order', () => {
  it('goes only where the state machine of the design lets it', () => {
    const ways = STATUSES.flatMap((from) =>
      STATUSES.filter((to) => canBecome(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(ways).toEqual([
      'pending → confirmed',
      'pending → cancelled',
      'pending → expired',
      'confirmed → completed',
      'confirmed → cancelled',
    ]);
  });

  it.each([
    ['confirm', 'confirmed'],
    ['expire', 'expired'],
    ['complete', 'completed'],
  ] as const)('changes by %s where it can become %s, and stays where it cannot', (verb, to) => {
    for (const from of STATUSES) {
      const order = orderThatIs(from);
      if (canBecome(from, to)) order[verb]();
      else expect(() => order[verb]()).toThrow('cannot become');
      expect(order.status).toBe(canBecome(from, to) ? to : from);
    }
  });
});

describe('an order', () => {
  it.each(['pending', 'confirmed'] as const)('that is %s can be cancelled, and remembers why', (status) => {
    const order = orderThatIs(status);
    order.cancel('changed their mind', false);
    expect(order).toMatchObject({ status: 'cancelled', statusReason: 'changed their mind' });
  });

  it.each(['completed', 'cancelled', 'expired'] as const)('that is %s cannot be cancelled', (status) => {
    const order = orderThatIs(status);
    expect(() => order.cancel('too late', false)).toThrow(refusal('order_not_cancellable'));
    expect(order).toMatchObject({ status, statusReason: null });
  });

  it('of which something has left cannot be cancelled', () => {
    const order = orderThatIs('confirmed');
    expect(() => order.cancel('too late', true)).toThrow(
      expect.objectContaining({ code: 'order_not_cancellable', details: { orderId: 'o1', orderStatus: 'shipped' } }),
    );
    expect(order.status).toBe('confirmed');
  });

  it('lets money move while it is confirmed or completed', () => {
    const open = STATUSES.filter((status) => {
      try {
        orderThatIs(status).assertOpen();
        return true;
      } catch (error) {
        expect(error).toEqual(refusal('order_not_open'));
        return false;
      }
    });
    expect(open).toEqual(['confirmed', 'completed']);
  });
});
