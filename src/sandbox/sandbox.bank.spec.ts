import fc from 'fast-check';
import { stateOf } from './sandbox.answers.js';
import { Bank } from './sandbox.bank.js';
import { Books, type Operation } from './sandbox.books.js';
import { SandboxError } from './sandbox.errors.js';
import type { AuthorizationRequest, ChangeKind, Fact } from './sandbox.facts.js';

function newBank(callbacks: 'needed' | 'all' = 'needed') {
  const facts: Fact[] = [];
  let ids = 0;
  const bank = new Bank({ record: (fact) => facts.push(fact), newId: (prefix) => `${prefix}_${++ids}`, callbacks });
  return { bank, facts };
}

const request = (changes: Partial<AuthorizationRequest> = {}): AuthorizationRequest => ({
  amount: 1_000,
  currency: 'EUR',
  token: 'card_ok',
  reference: 'order-1',
  callbackUrl: 'http://127.0.0.1:1/callbacks',
  ...changes,
});

describe('the rules of the bank', () => {
  let keys = 0;
  const nextKey = () => `key-${++keys}`;
  const open = (bank: Bank, token = 'card_ok') => bank.authorize(nextKey(), request({ token }), 0).authorization;
  const change = (bank: Bank, authorizationId: string, kind: ChangeKind, amount?: number) => {
    const { status, reason } = bank.change(nextKey(), { kind, authorizationId, amount }, 0);
    return reason ?? status;
  };

  it('captures in parts up to what was authorized, and refunds in parts up to what was captured', () => {
    const { bank } = newBank();
    const { id } = open(bank);
    expect(change(bank, id, 'refund', 1)).toBe('amount_exceeds_captured');
    expect(change(bank, id, 'capture', 600)).toBe('succeeded');
    expect(change(bank, id, 'capture', 401)).toBe('amount_exceeds_authorized');
    expect(change(bank, id, 'capture', 400)).toBe('succeeded');
    expect(change(bank, id, 'refund', 999)).toBe('succeeded');
    expect(change(bank, id, 'refund', 2)).toBe('amount_exceeds_captured');
    expect(change(bank, id, 'refund', 1)).toBe('succeeded');
    expect(stateOf(bank.books.getAuthorization(id), '').sums).toEqual({
      authorized: 1_000,
      captured: 1_000,
      refunded: 1_000,
      voided: 0,
    });
  });

  it('voids only while nothing is captured, and does nothing after a void', () => {
    const { bank } = newBank();
    const captured = open(bank).id;
    change(bank, captured, 'capture', 1);
    expect(change(bank, captured, 'void')).toBe('already_captured');

    const voided = open(bank).id;
    expect(change(bank, voided, 'void')).toBe('succeeded');
    expect(change(bank, voided, 'void')).toBe('already_voided');
    expect(change(bank, voided, 'capture', 1)).toBe('already_voided');
    expect(change(bank, voided, 'refund', 1)).toBe('already_voided');
  });

  it.each(['card_declined', 'card_late', 'card_challenge'])(
    'moves no money on %s, which is not authorized',
    (token) => {
      const { bank } = newBank();
      const { id } = open(bank, token);
      for (const kind of ['capture', 'void', 'refund'] as const) {
        expect(change(bank, id, kind, kind === 'void' ? undefined : 1)).toBe('not_authorized');
      }
    },
  );

  it('lets a card refuse captures or refunds', () => {
    const { bank } = newBank();
    expect(change(bank, open(bank, 'card_capture_fails').id, 'capture', 1)).toBe('capture_refused');
    const { id } = open(bank, 'card_refund_fails');
    expect(change(bank, id, 'capture', 10)).toBe('succeeded');
    expect(change(bank, id, 'refund', 1)).toBe('refund_refused');
  });

  it('keeps the first outcome of an authorization', () => {
    const { bank, facts } = newBank();
    const authorization = open(bank, 'card_challenge');
    bank.settle(authorization, { status: 'declined', declineCode: 'challenge_refused' }, 5);
    bank.settle(authorization, { status: 'authorized' }, 6);
    expect(authorization.history[0]).toMatchObject({ status: 'declined', reason: 'challenge_refused', settledAt: 5 });
    expect(facts.filter(({ type }) => type === 'settlement')).toHaveLength(1);
  });

  it('owes a callback only when there is an outcome, and as many copies as the card says', () => {
    const { bank } = newBank();
    open(bank, 'card_ok');
    const late = open(bank, 'card_late');
    expect(bank.books.outbox.size).toBe(0);
    bank.settle(late, { status: 'authorized' }, 1);
    expect([...bank.books.outbox.values()].map(({ copies }) => copies)).toEqual([1]);

    open(bank, 'card_twice');
    const twice = [...bank.books.outbox.values()].at(-1);
    expect(twice?.copies).toBe(2);
    bank.strikeCallback(twice?.id ?? '', 'delivered', 2);
    expect(bank.books.outbox.size).toBe(2);
    bank.strikeCallback(twice?.id ?? '', 'delivered', 2);
    expect(bank.books.outbox.size).toBe(1);
  });

  it('owes a callback for every outcome when asked to', () => {
    const { bank } = newBank('all');
    open(bank, 'card_ok');
    open(bank, 'card_declined');
    open(bank, 'card_late');
    expect(bank.books.outbox.size).toBe(2);
  });

  it('owes nothing to a caller without an address', () => {
    const { bank } = newBank('all');
    bank.authorize(nextKey(), request({ callbackUrl: undefined }), 0);
    expect(bank.books.outbox.size).toBe(0);
  });

  it.each<[string, Partial<AuthorizationRequest>]>([
    ['amount', { amount: 1_001 }],
    ['currency', { currency: 'USD' }],
    ['token', { token: 'card_late' }],
    ['reference', { reference: 'order-2' }],
    ['callback', { callbackUrl: undefined }],
  ])('refuses a key that comes back with another %s', (_field, changes) => {
    const { bank } = newBank();
    bank.authorize('key', request(), 0);
    expect(bank.recallAuthorization('key', request())?.status).toBe('authorized');
    expect(() => bank.recallAuthorization('key', request(changes))).toThrow(SandboxError);
    expect(() => bank.recallChange('key', { kind: 'void', authorizationId: 'auth_1' })).toThrow(SandboxError);
  });
});

describe('any sequence of operations', () => {
  const key = fc.integer({ min: 1, max: 40 }).map((number) => `key-${number}`);
  const amount = fc.integer({ min: 1, max: 120 });
  const token = fc.constantFrom(
    'card_ok',
    'card_late',
    'card_challenge',
    'card_declined',
    'card_refund_fails',
    'other',
  );
  const command = fc.oneof(
    fc.record({ type: fc.constant('authorize' as const), key, amount, token }),
    fc.record({
      type: fc.constantFrom<ChangeKind>('capture', 'void', 'refund'),
      key,
      amount,
      target: fc.nat({ max: 5 }),
    }),
    fc.record({ type: fc.constant('settle' as const), target: fc.nat({ max: 5 }), isApproved: fc.boolean() }),
  );
  type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

  function run(bank: Bank, step: Command): Operation | undefined {
    const authorizations = bank.books.ledger.filter(({ kind }) => kind === 'authorization');
    if (step.type === 'authorize') {
      const body = request({ amount: step.amount, token: step.token });
      return bank.recallAuthorization(step.key, body) ?? bank.authorize(step.key, body, 1);
    }
    const target = authorizations[step.target]?.authorization;
    if (!target) {
      return undefined;
    }
    if (step.type === 'settle') {
      bank.settle(target, { status: step.isApproved ? 'authorized' : 'declined' }, 2);
      return undefined;
    }
    const body = {
      kind: step.type,
      authorizationId: target.id,
      amount: step.type === 'void' ? undefined : step.amount,
    };
    return bank.recallChange(step.key, body) ?? bank.change(step.key, body, 3);
  }

  const runUnlessRefused = (bank: Bank, step: Command) => {
    try {
      return run(bank, step);
    } catch (error) {
      expect(error).toMatchObject({ code: 'idempotency_key_reused' });
      return undefined;
    }
  };
  const statesOf = (books: Books) =>
    books.ledger
      .filter(({ kind }) => kind === 'authorization')
      .map((operation) => stateOf(operation.authorization, ''));

  it('never captures beyond the authorized, never refunds beyond the captured, and the sums agree with the ledger', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (steps) => {
        const { bank } = newBank();
        steps.forEach((step) => runUnlessRefused(bank, step));
        for (const { id, sums, isVoided } of statesOf(bank.books)) {
          const sum = (kind: ChangeKind) =>
            bank.books.ledger
              .filter((line) => line.authorization.id === id && line.kind === kind && line.status === 'succeeded')
              .reduce((total, line) => total + line.amount, 0);
          expect(sums.captured).toBeLessThanOrEqual(sums.authorized);
          expect(sums.refunded).toBeLessThanOrEqual(sums.captured);
          expect(isVoided && sums.captured > 0).toBe(false);
          expect({ captured: sums.captured, refunded: sums.refunded, voided: sums.voided }).toEqual({
            captured: sum('capture'),
            refunded: sum('refund'),
            voided: sum('void'),
          });
        }
      }),
    );
  });

  it('gives a repeated request the same operation and changes nothing', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (steps) => {
        const { bank, facts } = newBank();
        for (const step of steps) {
          const first = runUnlessRefused(bank, step);
          const known = facts.length;
          if (first) {
            expect(runUnlessRefused(bank, step)).toBe(first);
            expect(facts).toHaveLength(known);
          }
        }
      }),
    );
  });

  it('comes back the same from its facts alone', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (steps) => {
        const { bank, facts } = newBank('all');
        steps.forEach((step) => runUnlessRefused(bank, step));
        const books = new Books();
        facts.forEach((fact) => books.apply(JSON.parse(JSON.stringify(fact)) as Fact));
        expect(statesOf(books)).toEqual(statesOf(bank.books));
        expect([...books.outbox.keys()]).toEqual([...bank.books.outbox.keys()]);
      }),
    );
  });
});
