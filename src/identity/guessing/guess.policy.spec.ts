import fc from 'fast-check';
import { growing, policiesOf, waitAfter } from './guess.policy.js';

/** M5.9: waits grow with failures and never beyond the longest: nobody is kept from their account for long. */
describe('the wait after failures', () => {
  it('is none at first, grows, and ends at the longest', () => {
    const counts = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 1, max: 1e7 }),
        counts,
        (...all) => {
          const [free, firstMs, longestMs, failures] = all;
          const policy = growing(free, firstMs, longestMs);
          const wait = waitAfter(policy, failures);
          if (failures <= free) expect(wait).toBe(0);
          else expect(wait).toBeGreaterThan(0);
          expect(wait).toBeLessThanOrEqual(longestMs);
          expect(waitAfter(policy, failures + 1)).toBeGreaterThanOrEqual(wait);
          expect(waitAfter(policy, free + 60)).toBe(longestMs);
        },
      ),
    );
  });

  it('of an account is five minutes at most, by default', () => {
    const { account } = policiesOf(300);
    expect([5, 6, 7, 8, 14, 15, 16, 1_000].map((failures) => waitAfter(account, failures) / 1_000)).toEqual([
      0, 1, 2, 4, 256, 300, 300, 300,
    ]);
  });
});
