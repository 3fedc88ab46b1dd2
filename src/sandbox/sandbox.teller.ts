import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { Bank, type ChangeRequest } from './sandbox.bank.js';
import { isOpen, type Authorization, type Books, type Operation } from './sandbox.books.js';
import { Callbacks } from './sandbox.callbacks.js';
import { findCard, type Card, type FinalStatus } from './sandbox.cards.js';
import { defaultCallbackDelays, type SandboxConfig } from './sandbox.config.js';
import type { AuthorizationRequest, Fact } from './sandbox.facts.js';
import { Journal } from './sandbox.journal.js';

export type TellerConfig = Pick<SandboxConfig, 'secret' | 'journal' | 'callbacks' | 'callbackDelays'>;

/** Joins the pure bank with the outside: the journal, the clock and the callbacks. */
export class Teller {
  readonly books: Books;
  private readonly bank: Bank;
  private readonly journal: Journal<Fact>;
  private readonly callbacks: Callbacks;
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly awaiting = new Map<string, (() => void)[]>();
  private readonly failedAttempts = new Map<string, number>();

  constructor(config: TellerConfig, log: FastifyBaseLogger) {
    this.bank = new Bank({
      record: (fact) => this.journal.append(fact),
      newId: (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`,
      callbacks: config.callbacks ?? 'needed',
    });
    this.books = this.bank.books;
    this.callbacks = new Callbacks({
      secret: config.secret,
      delays: config.callbackDelays ?? defaultCallbackDelays,
      log,
      onOutcome: (callbackId, outcome) => this.bank.strikeCallback(callbackId, outcome, Date.now()),
    });
    this.journal = Journal.open(config.journal, (fact) => this.books.apply(fact));
  }

  /** Takes up what an earlier life of the bank left undone. */
  resume(): void {
    for (const authorization of this.books.listUnsettled()) {
      this.settleInTime(authorization);
    }
    for (const callback of this.books.outbox.values()) {
      this.callbacks.send(callback);
    }
  }

  /** How this attempt must fail before anything is recorded, if its card says so; each call counts as an attempt. */
  takeFailure(key: string, card: Card): NonNullable<Card['failsFirst']>['by'] | undefined {
    if (!card.failsFirst) {
      return undefined;
    }
    const failed = this.failedAttempts.get(key) ?? 0;
    if (failed >= card.failsFirst.times) {
      this.failedAttempts.delete(key);
      return undefined;
    }
    this.failedAttempts.set(key, failed + 1);
    return card.failsFirst.by;
  }

  recallAuthorization(key: string, request: AuthorizationRequest): Operation | undefined {
    return this.bank.recallAuthorization(key, request);
  }

  authorize(key: string, request: AuthorizationRequest): Operation {
    const operation = this.bank.authorize(key, request, Date.now());
    this.settleInTime(operation.authorization);
    this.sendCallback(operation.authorization);
    return operation;
  }

  /** The operation of a capture, void or refund, and whether it was there before. */
  change(key: string, request: ChangeRequest): { operation: Operation; isReplay: boolean } {
    const known = this.bank.recallChange(key, request);
    return { operation: known ?? this.bank.change(key, request, Date.now()), isReplay: known !== undefined };
  }

  /** The shopper's decision about a challenge; the first one counts. */
  decide(challengeId: string, decision: 'approve' | 'refuse'): Authorization {
    const authorization = this.books.getByChallenge(challengeId);
    this.settle(
      authorization,
      decision === 'approve' ? { status: 'authorized' } : { status: 'declined', declineCode: 'challenge_refused' },
    );
    return authorization;
  }

  /** Resolves when a card that answers late may be answered: its outcome is known, or the bank is closing. */
  async whenSettled(authorization: Authorization): Promise<void> {
    if (findCard(authorization.request.token).answer !== 'awaits_settlement' || !isOpen(authorization)) {
      return;
    }
    await new Promise<void>((resolve) => {
      this.awaiting.set(authorization.id, [...(this.awaiting.get(authorization.id) ?? []), resolve]);
    });
  }

  afterWrite(callback: () => void): void {
    this.journal.afterWrite(callback);
  }

  /** Lets waiting requests go with what is known, so that the server can stop. */
  release(): void {
    for (const timer of this.timers.values()) {
      clearTimeout(timer);
    }
    this.timers.clear();
    for (const id of [...this.awaiting.keys()]) {
      this.wake(id);
    }
  }

  async close(): Promise<void> {
    this.release();
    await this.callbacks.close();
    this.journal.close();
  }

  private settleInTime(authorization: Authorization): void {
    const { settlement } = authorization;
    if (settlement && isOpen(authorization)) {
      const timer = setTimeout(() => this.settle(authorization, settlement), Math.max(0, settlement.at - Date.now()));
      this.timers.set(authorization.id, timer);
    }
  }

  private settle(authorization: Authorization, outcome: { status: FinalStatus; declineCode?: string }): void {
    this.timers.delete(authorization.id);
    if (isOpen(authorization)) {
      this.bank.settle(authorization, outcome, Date.now());
      this.sendCallback(authorization);
      this.wake(authorization.id);
    }
  }

  private sendCallback(authorization: Authorization): void {
    const callback = authorization.callback && this.books.outbox.get(authorization.callback.id);
    if (callback) {
      this.journal.afterWrite(() => this.callbacks.send(callback));
    }
  }

  private wake(id: string): void {
    const waiting = this.awaiting.get(id) ?? [];
    this.awaiting.delete(id);
    for (const resolve of waiting) {
      resolve();
    }
  }
}
