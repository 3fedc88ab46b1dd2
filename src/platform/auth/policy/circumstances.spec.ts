import fc from 'fast-check';
import { Circumstances } from './circumstances.js';
import { containsHours, DAYS, type Hours, isTimeZone, isWithinHours, localTimeOf, minuteOf } from './hours.js';
import { networkOfCidr, Networks } from './networks.js';

const OFFICE: Hours = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:30' };

/** M6.3: office hours are those of the clock in the shop. */
describe('hours', () => {
  it('are of the clocks where the store is, summer time included', () => {
    const at = (time: string, zone: string) =>
      new Circumstances({ ip: '' }, zone, new Date(time)).isWithinHours(OFFICE);
    expect(at('2026-01-05T08:30:00Z', 'UTC')).toBe(false);
    expect(at('2026-01-05T08:30:00Z', 'Europe/Berlin')).toBe(true);
    expect(at('2026-07-06T07:00:00Z', 'Europe/Berlin')).toBe(true);
    expect(at('2026-01-05T07:00:00Z', 'Europe/Berlin')).toBe(false);
    // A Sunday in one place, a Monday in the other.
    expect(at('2026-01-04T23:30:00Z', 'Asia/Tokyo')).toBe(false);
    expect(at('2026-01-05T00:30:00Z', 'Asia/Tokyo')).toBe(true);
    expect(at('2026-01-05T17:30:00Z', 'UTC')).toBe(false);
    expect(at('2026-01-05T17:29:59Z', 'UTC')).toBe(true);
    expect(localTimeOf(new Date('2026-01-05T00:00:00Z'), 'UTC')).toEqual({ day: 'mon', minute: 0 });
  });

  it('contain others when each of their minutes is within', () => {
    const time = fc.integer({ min: 0, max: 1_440 });
    const hours = fc
      .tuple(
        fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1 }),
        fc.uniqueArray(time, { minLength: 2, maxLength: 2 }),
      )
      .map(([days, [one = 0, other = 0]]) => ({
        ...{ days, from: textOf(Math.min(one, other)), to: textOf(Math.max(one, other)) },
      }));
    fc.assert(
      fc.property(hours, hours, (outer, inner) => {
        const minutes = DAYS.flatMap((day) => Array.from({ length: 1_440 }, (_none, minute) => ({ day, minute })));
        const all = minutes.filter((one) => isWithinHours(inner, one)).every((one) => isWithinHours(outer, one));
        expect(containsHours(outer, inner)).toBe(all);
      }),
      { numRuns: 30 },
    );
  });

  it('are read from HH:MM, and from nothing else', () => {
    expect(['00:00', '09:30', '24:00'].map(minuteOf)).toEqual([0, 570, 1_440]);
    expect(['24:01', '9:30', '09:60', '', '25:00', ' 09:00'].map(minuteOf)).toEqual(Array(6).fill(undefined));
    expect(['UTC', 'Europe/Berlin'].map(isTimeZone)).toEqual([true, true]);
    expect(['', 'Middle/Earth', '+01:00', 'utc '].map(isTimeZone)).toEqual([false, false, false, false]);
  });
});

const textOf = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** M6.3: the network of the caller, in either family. */
describe('networks', () => {
  it('hold the addresses that are in them, however they are spelt', () => {
    const networks = new Networks(['10.1.0.0/16', '2001:db8::/32', '192.0.2.7']);
    const isIn = ['10.1.255.1', '::ffff:10.1.0.9', '2001:DB8:0:0::9', '192.0.2.7'];
    expect(isIn.map((address) => networks.has(address))).toEqual([true, true, true, true]);
    const isOut = ['10.2.0.1', '2001:db9::1', '192.0.2.8', '', 'nonsense', '::1'];
    expect(isOut.map((address) => networks.has(address))).toEqual(Array(6).fill(false));
    expect(new Networks([]).has('10.1.0.1')).toBe(false);
  });

  it('contain others that lie in them', () => {
    const contains = (outer: string[], inner: string[]) => new Networks(outer).contains(new Networks(inner));
    expect(contains(['10.0.0.0/8'], ['10.1.0.0/16', '10.2.3.4'])).toBe(true);
    expect(contains(['10.1.0.0/16'], ['10.0.0.0/8'])).toBe(false);
    expect(contains(['10.1.0.0/16'], ['10.1.0.0/16'])).toBe(true);
    expect(contains(['0.0.0.0/0'], ['::/0'])).toBe(false);
    expect(contains(['10.1.0.0/16'], ['10.1.0.0/16', '192.0.2.1'])).toBe(false);
  });

  it('are read from CIDR, and from nothing else', () => {
    expect(networkOfCidr('10.0.0.0/8')).toEqual({ address: '10.0.0.0', bits: 8, family: 'ipv4' });
    expect(networkOfCidr('::1')).toEqual({ address: '::1', bits: 128, family: 'ipv6' });
    const bad = ['10.0.0.0/33', '::/129', '10.0.0/8', 'a', '', '10.0.0.0/', '10.0.0.0/-1'];
    expect(bad.map(networkOfCidr)).toEqual(bad.map(() => undefined));
  });
});
