import fc from 'fast-check';
import { type Chosen, chooseFields, type Fields, type FieldsOf, select } from './fields.js';

interface Lamp {
  id: string;
  name: string;
  price: { from: { amount: number; currency: string } | null; to: { amount: number; currency: string } };
  bulbs: { watts: number; maker: { name: string } }[];
  attributes: Record<string, string>;
  tags: string[];
  shade?: { colour: string };
  _links: object;
}

const MONEY = { amount: true, currency: true } as const;
const FIELDS: FieldsOf<Lamp> = {
  id: true,
  name: true,
  price: { from: MONEY, to: MONEY },
  bulbs: [{ watts: true, maker: { name: true } }],
  attributes: true,
  tags: true,
  shade: { colour: true },
};

const LAMP: Lamp = {
  id: 'l1',
  name: 'Harbour',
  price: { from: { amount: 1, currency: 'EUR' }, to: { amount: 2, currency: 'EUR' } },
  bulbs: [
    { watts: 5, maker: { name: 'A' } },
    { watts: 7, maker: { name: 'B' } },
  ],
  attributes: { Material: 'Oak' },
  tags: ['new'],
  _links: { self: { href: '/lamps/l1' } },
};

const chosenOf = (text: string) => chooseFields(FIELDS, text) as Chosen;
const selected = (text: string, lamp: object = LAMP) => select(lamp, chosenOf(text));
const { id, _links } = LAMP;

describe('the fields that a client chooses', () => {
  it('come with the id and the links, whatever was chosen', () => {
    expect(selected('name')).toEqual({ id, name: 'Harbour', _links });
    expect(selected('id')).toEqual({ id, _links });
  });

  it('may lie within objects and within the items of arrays', () => {
    expect(selected('price.from')).toEqual({ id, price: { from: LAMP.price.from }, _links });
    expect(selected('price.from.amount,price.to.currency')).toEqual({
      ...{ id, _links },
      price: { from: { amount: 1 }, to: { currency: 'EUR' } },
    });
    expect(selected('bulbs.maker.name')).toEqual({
      ...{ id, _links },
      bulbs: [{ maker: { name: 'A' } }, { maker: { name: 'B' } }],
    });
  });

  it.each(['price,price.from', 'price.from,price'])('are whole once they are chosen whole: %s', (text) => {
    expect(selected(text)).toEqual({ id, price: LAMP.price, _links });
  });

  it('keep null, and leave out what is not there', () => {
    const lamp = { ...LAMP, price: { ...LAMP.price, from: null } };
    expect(selected('price.from.amount,shade.colour', lamp)).toEqual({ id, price: { from: null }, _links });
  });

  it.each([
    ['weight', 'Fields: id, name, price, bulbs, attributes, tags, shade'],
    ['', 'Fields: id, name, price, bulbs, attributes, tags, shade'],
    ['name,', 'Fields: id, name, price, bulbs, attributes, tags, shade'],
    ['constructor', 'Fields: id, name, price, bulbs, attributes, tags, shade'],
    ['__proto__.polluted', 'Fields: id, name, price, bulbs, attributes, tags, shade'],
    ['price.middle', 'In price: from, to'],
    ['price.from.cents', 'In price.from: amount, currency'],
    ['price,price.middle', 'In price: from, to'],
    ['bulbs.length', 'In bulbs: watts, maker'],
    ['name.first', 'name is taken whole'],
    ['attributes.Material', 'attributes is taken whole'],
  ])('are refused when there is no %j', (text, detail) => {
    expect(chooseFields(FIELDS, text)).toBe(detail);
  });

  it('are never more than the resource has, and the same whatever their order', () => {
    const paths = pathsOf(FIELDS);
    fc.assert(
      fc.property(fc.subarray(paths, { minLength: 1 }), (some) => {
        const picked = selected(some.join(','));
        expect(LAMP).toMatchObject(picked);
        expect(selected(some.toReversed().join(','))).toEqual(picked);
        expect(select(picked, chosenOf(some.join(',')))).toEqual(picked);
      }),
    );
    expect(selected(Object.keys(FIELDS).join(','))).toEqual(LAMP);
  });
});

const pathsOf = (fields: Fields, parent = ''): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const path = `${parent}${name}`;
    if (field === true) return [path];
    return [path, ...pathsOf('0' in field ? (field as readonly [Fields])[0] : field, `${path}.`)];
  });
