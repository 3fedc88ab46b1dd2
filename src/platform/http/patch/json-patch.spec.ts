import { DomainError } from '../../errors/domain.error.js';
import { patched } from './json-patch.js';

const refusal = (target: object, patch: unknown): DomainError => {
  try {
    patched(target, patch);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('It was not refused');
};

/** M11.3: RFC 6902, its examples of appendix A that concern us, and what an attacker may send. */
describe('a JSON Patch', () => {
  it.each<[target: object, operation: object, result: unknown]>([
    [{ foo: 'bar' }, { op: 'add', path: '/baz', value: 'qux' }, { foo: 'bar', baz: 'qux' }],
    [{ foo: ['bar', 'baz'] }, { op: 'add', path: '/foo/1', value: 'qux' }, { foo: ['bar', 'qux', 'baz'] }],
    [{ foo: ['bar'] }, { op: 'add', path: '/foo/-', value: ['abc'] }, { foo: ['bar', ['abc']] }],
    [{ baz: 'qux', foo: 'bar' }, { op: 'remove', path: '/baz' }, { foo: 'bar' }],
    [{ foo: ['bar', 'qux', 'baz'] }, { op: 'remove', path: '/foo/1' }, { foo: ['bar', 'baz'] }],
    [{ baz: 'qux' }, { op: 'replace', path: '/baz', value: 'boo' }, { baz: 'boo' }],
    [
      { a: { b: 1 }, c: {} },
      { op: 'move', from: '/a/b', path: '/c/d' },
      { a: {}, c: { d: 1 } },
    ],
    [{ foo: ['all', 'cows', 'eat'] }, { op: 'move', from: '/foo/1', path: '/foo/2' }, { foo: ['all', 'eat', 'cows'] }],
    [{ a: [1] }, { op: 'copy', from: '/a', path: '/b' }, { a: [1], b: [1] }],
    [
      { '/': 9, '~1': 10 },
      { op: 'test', path: '/~01', value: 10 },
      { '/': 9, '~1': 10 },
    ],
    [{ a: { x: 1, y: [2] } }, { op: 'test', path: '/a', value: { y: [2], x: 1 } }, { a: { x: 1, y: [2] } }],
    [{ a: 1 }, { op: 'replace', path: '', value: { b: 2 } }, { b: 2 }],
    [{ a: 1 }, { op: 'add', path: '/a', value: 2, note: 'ignored' }, { a: 2 }],
  ])('makes of %j by %j: %j', (target, operation, result) => {
    const before = structuredClone(target);
    expect(patched(target, [operation])).toEqual(result);
    expect(target).toEqual(before);
  });

  it.each([
    [{ op: 'test', path: '/a', value: 2 }],
    [{ op: 'test', path: '/a', value: '1' }],
    [{ op: 'remove', path: '/nowhere' }],
    [{ op: 'replace', path: '/nowhere', value: 1 }],
    [{ op: 'move', from: '/nowhere', path: '/b' }],
    [{ op: 'add', path: '/no/where', value: 1 }],
    [{ op: 'add', path: '/list/7', value: 1 }],
    [{ op: 'add', path: '/list/01', value: 1 }],
    [{ op: 'remove', path: '/list/-' }],
    [{ op: 'add', path: '/text/0', value: 'x' }],
    [{ op: 'add', path: '/text/length', value: 'x' }],
    [{ op: 'add', path: '/toString/leak', value: 'x' }],
    [{ op: 'add', path: '/hasOwnProperty/call', value: 1 }],
    [{ op: 'copy', from: '/toString', path: '/b' }],
    [{ op: 'test', path: '/list/length', value: 0 }],
    [{ op: 'add', path: '/list/push', value: 1 }],
    [{ op: 'move', from: '/c', path: '/c/d' }],
  ])('is refused as a whole where %j does not fit', (operation) => {
    const { code, details } = refusal({ a: 1, list: [], text: 'abc', c: { d: 1 } }, [
      { op: 'add', path: '/b', value: 1 },
      operation,
    ]);
    expect({ code, details }).toEqual({ code: 'patch_not_applicable', details: { operation: 1 } });
  });

  it.each<[patch: unknown, pointer: string]>([
    [{}, ''],
    ['x', ''],
    [null, ''],
    [Array<object>(201).fill({ op: 'remove', path: '/a' }), ''],
    [[7], '/0'],
    [[{ op: 'spoil', path: '/a' }], '/0/op'],
    [[{ op: 'remove' }], '/0/path'],
    [[{ op: 'remove', path: 'a' }], '/0/path'],
    [[{ op: 'remove', path: '/a~2' }], '/0/path'],
    [[{ op: 'add', path: '/a' }], '/0/value'],
    [[{ op: 'copy', path: '/a' }], '/0/from'],
    [[{ op: 'add', path: '/__proto__/isAdmin', value: true }], '/0/path'],
    [[{ op: 'add', path: '/constructor/prototype/isAdmin', value: true }], '/0/path'],
  ])('that is none is refused: %j', (patch, pointer) => {
    const { code, faults } = refusal({ a: 1 }, patch);
    expect(code).toBe('validation_failed');
    expect(faults.map((one) => one.pointer)).toEqual([pointer]);
    expect({}).not.toHaveProperty('isAdmin');
  });

  it('does not double a document until the memory is full', () => {
    const copies = Array.from({ length: 100 }, () => ({ op: 'copy', from: '', path: '/list/-' }));
    expect(refusal({ list: ['x'.repeat(100)] }, copies).code).toBe('patch_not_applicable');
  });

  it('does not nest a document until the stack is full', () => {
    const deep = Array.from({ length: 26 }).reduce((inner) => ({ x: inner }), 1);
    const copies = Array.from({ length: 9 }, (_none, turn) => ({
      op: 'copy',
      from: '/x',
      path: '/x'.repeat(26 * (turn + 1) + 1),
    }));
    expect(refusal({}, [{ op: 'add', path: '/x', value: deep }, ...copies]).code).toBe('patch_not_applicable');
  });

  it('compares long lists in one go', () => {
    const list = Array.from({ length: 1_000 }, (_none, index) => index);
    const test = { op: 'test', path: '/list', value: list.toReversed() };
    expect(refusal({ list }, [test]).code).toBe('patch_not_applicable');
    expect(patched({ list }, [{ ...test, value: [...list] }])).toEqual({ list });
  });

  it('touches nothing that objects inherit', () => {
    const own = [
      { op: 'add', path: '/toString', value: 'own' },
      { op: 'add', path: '/hasOwnProperty', value: { call: 1 } },
    ];
    expect(patched({}, own)).toEqual({ toString: 'own', hasOwnProperty: { call: 1 } });
    for (const inherited of ['toString', 'hasOwnProperty']) {
      expect(Object.keys(Reflect.get({}, inherited) as object)).toEqual([]);
    }
  });
});
