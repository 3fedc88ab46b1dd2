import fc from 'fast-check';
import { Payment, paymentStatusOf } from './payment.entity.js';

const payment = (sums: Partial<Payment>) =>
  Object.assign(new Payment(), { amount: 100, authorized: 0, voided: 0, captured: 0, refunded: 0, ...sums });

describe('the status of a payment', () => {
  it.each([
    ['unpaid', 'nothing was authorized', {}],
    ['authorized', 'the money is promised', { authorized: 100 }],
    ['unpaid', 'the promise was given back', { authorized: 100, voided: 100 }],
    ['partially_paid', 'part was captured', { authorized: 100, captured: 40 }],
    ['partially_paid', 'part was captured and the rest given back', { authorized: 100, captured: 40, voided: 60 }],
    ['paid', 'all was captured', { authorized: 100, captured: 100 }],
    ['partially_refunded', 'part of all was given back', { authorized: 100, captured: 100, refunded: 1 }],
    ['partially_refunded', 'part of a part was given back', { authorized: 100, captured: 40, refunded: 39 }],
    ['refunded', 'all of all was given back', { authorized: 100, captured: 100, refunded: 100 }],
    ['refunded', 'all of a part was given back', { authorized: 100, captured: 40, refunded: 40 }],
    ['paid', 'there is nothing to pay', { amount: 0 }],
    ['paid', 'there is nothing to pay and nothing was authorized', { amount: 0, authorized: 0 }],
  ])('is %s when %s', (status, _when, sums) => {
    expect(paymentStatusOf(payment(sums))).toBe(status);
  });

  it('says paid only while the shop holds all the money, and refunded only when it holds none', () => {
    const sums = fc
      .record({ amount: fc.integer({ min: 1, max: 9 }), captured: fc.nat(9), refunded: fc.nat(9) })
      .filter(({ amount, captured, refunded }) => captured <= amount && refunded <= captured)
      .map(({ amount, ...moved }) => payment({ amount, authorized: amount, ...moved }));
    fc.assert(
      fc.property(sums, (one) => {
        const held = one.captured - one.refunded;
        const status = paymentStatusOf(one);
        expect(status === 'paid').toBe(held === one.amount);
        expect(status === 'refunded').toBe(one.captured > 0 && held === 0);
      }),
    );
  });
});
