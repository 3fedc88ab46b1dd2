import { readValue } from './list.values.js';

describe('a time in a query', () => {
  it.each([
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59+23:59', '9999-12-31T00:00:59.000Z'],
  ])('%s is read', (text, time) => {
    expect(readValue('time', text)).toBe(time);
  });

  it.each(['9999-12-31T23:59:59-23:59', '0001-01-01T00:00:00+23:59', '0000-12-31T23:59:59-23:59'])(
    '%s is in no year that there is once it is UTC',
    (text) => {
      expect(readValue('time', text)).toBeUndefined();
    },
  );
});
