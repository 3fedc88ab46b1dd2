import fc from 'fast-check';
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
          expect(new Held(held).in(store).has(permission)).toBe(expected);
        },
      ),
    );
  });

  it('lacks nothing where they hold everything, and else what is not named', () => {
    fc.assert(
      fc.property(roles, fc.constantFrom(...STORES), fc.subarray(PERMISSIONS), (held, store, wanted) => {
        const has = new Held(held).in(store);
        const lacks = new Held(held).lacks(wanted, store);
        expect(lacks).toEqual(has.has('*') ? [] : wanted.filter((permission) => !has.has(permission)));
      }),
    );
  });
});
