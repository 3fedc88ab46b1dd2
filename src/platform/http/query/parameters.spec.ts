import { unknownParameter } from './parameters.js';

it('names what is allowed once, whoever allows it', () => {
  expect(unknownParameter('foo', ['currency', 'fields', 'currency']).detail).toBe('Allowed: currency, fields');
  expect(unknownParameter('foo', []).detail).toBe('Allowed: none');
});
