import fc from 'fast-check';
import { Circumstances } from '../platform/auth/policy/circumstances.js';
import { containsConditions, type RoleConditions, UNCONDITIONAL } from './condition/role.conditions.js';
import { Held, type HeldRole } from './held.js';

const PERMISSIONS = ['order.read', 'order.refund', 'product.write', '*'];
const STORES = ['a', 'b', null];

const roles = fc.array(
  fc.record({ storeId: fc.constantFrom(...STORES), permissions: fc.subarray(PERMISSIONS) }),
) satisfies fc.Arbitrary<HeldRole[]>;

/** M6.2: a grant of one store says nothing of another. */
describe('what somebody holds', () => {
  it('in a store is what roles of it and of every store have, and nothing else', () => {
    fc.assert(
      fc.property(
        roles,
        fc.constantFrom(...STORES, 'c'),
        fc.constantFrom(...PERMISSIONS),
        (held, store, permission) => {
          const expected = held.some(
            ({ storeId, permissions }) => [null, store].includes(storeId) && permissions.includes(permission),
          );
          expect(new Held(held).in(store, null).permissions.has(permission)).toBe(expected);
        },
      ),
    );
  });

  it('lacks nothing where they hold everything, and else what is not named', () => {
    fc.assert(
      fc.property(roles, fc.constantFrom(...STORES), fc.subarray(PERMISSIONS), (held, store, wanted) => {
        const { permissions: has } = new Held(held).in(store, null);
        const lacks = new Held(held).lacks(wanted, store, UNCONDITIONAL);
        expect(lacks).toEqual(has.has('*') ? [] : wanted.filter((permission) => !has.has(permission)));
      }),
    );
  });
});

const at = (time: string, ip: string) => new Circumstances({ ip }, 'UTC', new Date(time));
const MONDAY_NOON = '2026-01-05T12:00:00Z';
const SUNDAY_NOON = '2026-01-04T12:00:00Z';

/** M6.3: a role holds when, from where and up to what its conditions say. */
describe('a role with conditions', () => {
  const hours = { days: ['mon'] as const, from: '09:00', to: '17:00' };
  const limit = (amount: number, currency = 'EUR') => ({ permission: 'order.refund', amount, currency });
  const role = (conditions: Partial<RoleConditions>, permissions = ['order.refund']): HeldRole => ({
    ...{ storeId: null, permissions, conditions },
  });

  it('holds within its hours and in its networks, and not without circumstances', () => {
    const held = new Held([role({ hours, networks: ['10.0.0.0/8'] }), role({}, ['order.read'])]);
    const has = (where: Circumstances | null) => [...held.in('a', where).permissions].toSorted();
    expect(has(at(MONDAY_NOON, '10.1.2.3'))).toEqual(['order.read', 'order.refund']);
    expect(has(at(SUNDAY_NOON, '10.1.2.3'))).toEqual(['order.read']);
    expect(has(at(MONDAY_NOON, '192.0.2.1'))).toEqual(['order.read']);
    expect(has(null)).toEqual(['order.read']);
    expect(has(at(MONDAY_NOON, '10.1.2.3'))).toEqual(['order.read', 'order.refund']);
  });

  it('has the highest limit of those that hold, and none where one has none', () => {
    const limitsOf = (...given: HeldRole[]) => new Held(given).in('a', at(SUNDAY_NOON, '')).limits.get('order.refund');
    expect(limitsOf(role({ limits: [limit(5)] }), role({ limits: [limit(7), limit(3, 'USD')] }))).toEqual([
      { amount: 7, currency: 'EUR' },
      { amount: 3, currency: 'USD' },
    ]);
    expect(limitsOf(role({ limits: [limit(5)] }), role({}))).toBeUndefined();
    expect(limitsOf(role({ limits: [limit(5)] }), role({}, ['*']))).toBeUndefined();
    expect(limitsOf(role({ limits: [limit(5)] }), role({ hours }))).toHaveLength(1);
    expect(limitsOf(role({ limits: [limit(5)] }, ['*']))).toBeUndefined();
  });

  it('is contained in another whenever that leaves as much, whatever the time, the place and the amount', () => {
    const days = fc.subarray(['mon', 'sun'] as const, { minLength: 1 });
    const conditions: fc.Arbitrary<RoleConditions> = fc.record({
      hours: fc.option(
        fc.record({ days, from: fc.constantFrom('09:00', '13:00'), to: fc.constantFrom('14:00', '24:00') }),
      ),
      networks: fc.subarray(['10.0.0.0/8', '10.1.0.0/16', '192.0.2.0/24']),
      limits: fc.array(
        fc.record({
          permission: fc.constantFrom('order.refund', 'order.cancel'),
          amount: fc.constantFrom(1, 2),
          currency: fc.constantFrom('EUR', 'USD'),
        }),
        { maxLength: 2 },
      ),
    });
    const places = [MONDAY_NOON, '2026-01-05T13:30:00Z', '2026-01-05T20:00:00Z', SUNDAY_NOON].flatMap((time) =>
      ['10.1.0.1', '10.2.0.1', '192.0.2.9', '203.0.113.1'].map((ip) => at(time, ip)),
    );
    const spends = [1, 2, 3].flatMap((amount) => ['EUR', 'USD', 'GBP'].map((currency) => ({ amount, currency })));
    const allows = (given: RoleConditions, place: Circumstances, spend: { amount: number; currency: string }) => {
      const { permissions, limits } = new Held([role(given)]).in('a', place);
      const own = limits.get('order.refund');
      const isWithin =
        own?.some(({ amount, currency }) => currency === spend.currency && spend.amount <= amount) ?? true;
      return permissions.has('order.refund') && isWithin;
    };
    fc.assert(
      fc.property(conditions, conditions, (outer, inner) => {
        if (!containsConditions(outer, inner, 'order.refund')) return;
        for (const place of places) {
          for (const spend of spends) {
            if (allows(inner, place, spend)) expect(allows(outer, place, spend)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
