import { type Schema, sampleOf, type Schemas } from './samples.js';

const money: Schema = {
  type: 'object',
  properties: { amount: { type: 'integer', minimum: 0, example: 1999 }, currency: { type: 'string', example: 'EUR' } },
};

describe('sampleOf', () => {
  it('takes what a schema says of itself', () => {
    expect(sampleOf({ type: 'string', example: 'Ink' }, {})).toBe('Ink');
    expect(sampleOf({ type: 'string', enum: ['draft', 'published'] }, {})).toBe('draft');
    expect(sampleOf({ type: 'integer', default: 20 }, {})).toBe(20);
    expect(sampleOf({ const: 'Bearer' }, {})).toBe('Bearer');
  });

  it('makes the plainest value of each type', () => {
    expect(sampleOf({ type: 'integer', minimum: 3 }, {})).toBe(3);
    expect(sampleOf({ type: 'boolean' }, {})).toBe(true);
    expect(sampleOf({ type: ['string', 'null'] }, {})).toBeNull();
    expect(sampleOf({ type: 'string', minLength: 6 }, {})).toBe('text..');
    expect(sampleOf({ type: 'string', format: 'date-time' }, {})).toBe('2026-11-27T09:30:00.000Z');
  });

  it('follows references into objects and lists', () => {
    const schemas: Schemas = { MoneyDto: money };
    const reference = { $ref: '#/components/schemas/MoneyDto' };
    const schema: Schema = {
      properties: { price: { allOf: [reference], description: 'Each' }, prices: { type: 'array', items: reference } },
    };
    const price = { amount: 1999, currency: 'EUR' };
    expect(sampleOf(schema, schemas)).toEqual({ price, prices: [price] });
  });

  it('ends where an object is within itself', () => {
    const node = { $ref: '#/components/schemas/NodeDto' };
    const schemas: Schemas = {
      NodeDto: { properties: { name: { type: 'string' }, children: { type: 'array', items: node }, parent: node } },
    };
    expect(sampleOf(node, schemas)).toEqual({ name: 'text', children: [] });
  });
});
