import { readValue } from './list.values.js';

describe('a time in a query', () => {
  it.each([
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59+23:59', '9999-12-31T00:00:59.000Z'],
  ])('%s is read', (text, time) => {
    expect(readValue('time', text)).toBe(time);
  });

  it.each(['2026-02-31', '2025-02-29T00:00:00Z', '2026-04-31', '1900-02-29'])(
    '%s is no day of any calendar',
    (text) => {
      expect(readValue('time', text)).toBeUndefined();
    },
  );

  it.each(['2024-02-29', '2000-02-29', '0004-02-29', '2026-12-31'])('%s is one', (text) => {
    expect(readValue('time', text)).toMatch(new RegExp(`^${text}`));
  });

  it.each(['9999-12-31T23:59:59-23:59', '0001-01-01T00:00:00+23:59', '0000-12-31T23:59:59-23:59'])(
    '%s is in no year that there is once it is UTC',
    (text) => {
      expect(readValue('time', text)).toBeUndefined();
    },
  );
});
