import { type Actor, NOBODY } from '../../auth/actor.js';
import { chooseFields } from './fields.js';
import { hiddenOf, prune, withoutHidden } from './guarded.js';
import type { ListDeclaration } from '../list/list.declaration.js';

const LIST: ListDeclaration = {
  id: 'thing.id',
  fields: { id: true, name: true, cost: true, maker: { name: true, price: true } },
  guarded: { cost: 'thing.cost', maker: 'thing.maker' },
  expands: { 'maker.price': 'what it takes' },
  filters: {
    name: { kind: 'text', about: 'Its name', column: 'thing.name' },
    cost: { kind: 'integer', about: 'Its cost', column: 'thing.cost' },
    by: { kind: 'text', about: 'Its maker', column: 'thing.maker', of: 'maker' },
  },
  sorts: { name: { column: 'thing.name', type: 'text' }, cost: { column: 'thing.cost', type: 'bigint' } },
  defaultSort: 'name',
};

const holding = (...permissions: string[]): Actor => ({ ...NOBODY, permissions: new Set(permissions) });

/** M23.3: a member that somebody may not see is not there for them: in no answer, and in no question. */
describe('guarded members', () => {
  it('are hidden from whoever lacks the permission of each, and from nobody else', () => {
    expect(hiddenOf(LIST, holding())).toEqual(['cost', 'maker']);
    expect(hiddenOf(LIST, undefined)).toEqual(['cost', 'maker']);
    expect(hiddenOf(LIST, holding('thing.cost'))).toEqual(['maker']);
    expect(hiddenOf(LIST, holding('thing.cost', 'thing.maker'))).toEqual([]);
    expect(hiddenOf(LIST, holding('*'))).toEqual([]);
    expect(hiddenOf({ fields: {} }, undefined)).toEqual([]);
  });

  it('can be neither chosen nor expanded, nor can anything be filtered or sorted by them', () => {
    const left = withoutHidden(LIST, ['cost', 'maker']);
    expect(Object.keys(left.fields)).toEqual(['id', 'name']);
    expect(Object.keys(left.filters)).toEqual(['name']);
    expect(Object.keys(left.sorts)).toEqual(['name']);
    expect(left.expands).toEqual({});
    expect(chooseFields(left.fields, 'maker.price')).toBe('Fields: id, name');
    expect(withoutHidden(LIST, ['cost', 'maker'])).toBe(left);
    expect(Object.keys(withoutHidden(LIST, ['cost']).filters)).toEqual(['name', 'by']);
    expect(withoutHidden(LIST, [])).toBe(LIST);
  });

  it('are taken out of the resource, which else stays as it is', () => {
    const thing = { id: '1', name: 'Lamp', cost: 3, maker: { name: 'Eve' }, _links: {} };
    expect(prune(thing, ['cost', 'maker'])).toEqual({ id: '1', name: 'Lamp', _links: {} });
    expect(prune(thing, [])).toBe(thing);
  });
});
