import fc from 'fast-check';
import type { Actor } from '../../src/platform/auth/actor.js';
import { SYSTEM } from '../../src/platform/auth/actor.js';
import { type Conditions, type Comparison } from '../../src/platform/auth/policy/conditions.js';
import { Policy } from '../../src/platform/auth/policy/policy.js';
import { newDatabase, type TestDatabase } from '../support/database.js';

interface Row {
  id: string;
  owner: string | null;
  note: string | null;
  amount: number;
  flag: boolean;
}

interface Rule {
  isInverted: boolean;
  conditions: Conditions<Row>;
}

const IDS = Array.from({ length: 4 }, (_none, index) => `00000000-0000-7000-8000-00000000000${index}`);
const id = fc.constantFrom(...IDS);
const owner = fc.option(id, { nil: null });
// Few values, so that they meet; and such as SQL and JavaScript could see differently.
const note = fc.option(fc.constantFrom('', 'a', 'A', ' a', 'ä', 'a\u0308', "'", '%', '\\', 'null', '🦉'), {
  nil: null,
});
const amount = fc.integer({ min: -3, max: 3 });
const flag = fc.boolean();

const row: fc.Arbitrary<Row> = fc.record({ id, owner, note, amount, flag });

/** As rules are written. */
const PLAIN = { noNullPrototype: true } as const;

const equals = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Comparison<Value>> =>
  fc.oneof(
    value,
    fc.record({ $eq: value }, PLAIN),
    fc.record({ $ne: value }, PLAIN),
    fc.record({ $in: fc.array(value, { maxLength: 3 }) }, PLAIN),
    fc.record({ $nin: fc.array(value, { maxLength: 3 }) }, PLAIN),
  );

const orders = fc.record(
  { $gt: amount, $gte: amount, $lt: amount, $lte: amount },
  { requiredKeys: [], noNullPrototype: true },
);
const ordered = orders.filter((one) => Object.keys(one).length > 0);

const conditions: fc.Arbitrary<Conditions<Row>> = fc.record(
  {
    id: equals(id),
    owner: equals(owner),
    note: equals(note),
    amount: fc.oneof(equals(amount), ordered),
    flag: equals(flag),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const rule: fc.Arbitrary<Rule> = fc.record({
  isInverted: fc.oneof({ arbitrary: fc.constant(false), weight: 3 }, { arbitrary: fc.constant(true), weight: 1 }),
  conditions,
});

const policyOf = (rules: Rule[]) =>
  new Policy<Row>({
    type: 'thing',
    attributes: {
      id: { kind: 'uuid', column: 'thing.id' },
      owner: { kind: 'uuid', column: 'thing.owner' },
      note: { kind: 'text', column: 'thing.note' },
      amount: { kind: 'integer', column: 'thing.amount' },
      flag: { kind: 'boolean', column: 'thing.flag' },
    },
    permissions: ['thing.read', 'thing.spend', 'thing.waste'],
    limited: { 'thing.spend': { amount: 'amount', currency: 'note' } },
    grantable: {},
    rules: (_actor, can, cannot) => {
      for (const { isInverted, conditions: given } of rules) {
        const add = isInverted ? cannot : can;
        if (Object.keys(given).length === 0) add('see');
        else add('see', given);
      }
    },
  });

/** M6.3: a list shows what the details would, since both go by one set of rules. */
describe('a policy', () => {
  let database: TestDatabase;
  const actor = (): Actor => ({ ...SYSTEM, id: 'someone', kind: 'user', permissions: new Set() });
  beforeAll(async () => {
    database = await newDatabase();
  });
  afterAll(() => database.drop());

  const chosenBySql = async (policy: Policy<Row>, who: Actor, act: string, rows: Row[]) => {
    const values: unknown[] = [JSON.stringify(rows.map((one, place) => ({ ...one, place })))];
    const condition = policy.sql(who, act, values);
    const found = await database.rows<{ place: number; isChosen: boolean }>(
      `SELECT place, (${condition}) AS "isChosen" FROM jsonb_to_recordset($1)
         AS thing (place int, id uuid, owner uuid, note text, amount bigint, flag boolean) ORDER BY place`,
      values,
    );
    return found.map(({ isChosen }) => isChosen);
  };

  it('says in SQL of every row what it says in memory', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rule, { maxLength: 4 }),
        fc.array(row, { minLength: 1, maxLength: 12 }),
        async (rules, rows) => {
          const [policy, who] = [policyOf(rules), actor()];
          const expected = rows.map((one) => policy.allows(who, 'see', one));
          expect(await chosenBySql(policy, who, 'see', rows)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('says so of what roles allow and of grants on one resource', async () => {
    const rows: Row[] = IDS.map((one) => ({ id: one, owner: null, note: null, amount: 0, flag: true }));
    const policy = policyOf([]);
    const share = { permission: 'thing.read', resource: 'thing', resourceId: IDS[1]! };
    const past = { ...share, resourceId: IDS[2]!, expiresAt: new Date(Date.now() - 1) };
    const of = (changes: Partial<Actor>) => chosenBySql(policy, { ...actor(), ...changes }, 'thing.read', rows);
    expect(await of({})).toEqual([false, false, false, false]);
    expect(await of({ permissions: new Set(['thing.read']) })).toEqual([true, true, true, true]);
    expect(await of({ permissions: new Set(['*']) })).toEqual([true, true, true, true]);
    expect(await of({ shares: [{ ...share, expiresAt: null }, past] })).toEqual([false, true, false, false]);
    // A limit is a rule too, and one that the policy does not know allows nothing.
    const limits = new Map([
      ['thing.spend', [{ amount: 2, currency: 'a' }]],
      ['thing.waste', [{ amount: 2, currency: 'a' }]],
    ]);
    const spender = { ...actor(), permissions: new Set(['*']), limits };
    const priced = [2, 3].flatMap((price) => ['a', 'b'].map((text) => ({ ...rows[0]!, amount: price, note: text })));
    expect(await chosenBySql(policy, spender, 'thing.spend', priced)).toEqual([true, false, false, false]);
    expect(await chosenBySql(policy, spender, 'thing.waste', priced)).not.toContain(true);
    expect(await of({ shares: [{ ...share, resource: 'other', expiresAt: null }] })).not.toContain(true);
  });

  it('refuses a rule that has no meaning in SQL, rather than to show more', () => {
    const looksAt = (given: object) => () =>
      policyOf([{ isInverted: false, conditions: given }]).sql(actor(), 'see', []);
    expect(looksAt({ unknown: 1 })).toThrow('unknown');
    expect(looksAt({ constructor: 1 })).toThrow('constructor');
    expect(looksAt({ note: { $gt: 'a' } })).toThrow('note');
    expect(looksAt({ note: { $regex: 'a' } })).toThrow('regex');
  });
});
