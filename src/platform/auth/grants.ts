import { Injectable } from '@nestjs/common';
import { type Actor, type Identity, NOBODY, type Powers } from './actor.js';

/** Somebody known was answered with 403, or with a 404 that hides what is not theirs. */
export interface Refusal {
  actor: Actor;
  /** Of the problem. */
  code: string;
  /** Which one they do not hold, where that is why. */
  permission: string | null;
  /** As in `GET /v1/admin/orders/:id`. */
  route: string;
  /** The network that the caller is in: `networkOf` its IP address. */
  address: string;
  traceId: string;
}

/** Where a request comes from: a request of Fastify is one. */
export interface Origin {
  readonly ip: string;
}

/** Whoever knows what people may do, and wants to hear of those who tried more. */
export interface GrantSource {
  /**
   * What they may do in the shop of the request. Asked for by every request that is not public: answered at once when it is remembered,
   * with a promise when it has to be read.
   */
  powersOf(identity: Identity, origin: Origin): Powers | Promise<Powers>;
  /** Must neither wait nor throw: the answer is on its way. */
  onRefused(refusal: Refusal): void;
}

/** Where the guard asks what people may do; a module above registers itself as who knows. Until then nobody may do anything. */
@Injectable()
export class Grants implements GrantSource {
  private source: GrantSource = { powersOf: () => NOBODY, onRefused: () => undefined };

  /** Called once, when the application starts. */
  from(source: GrantSource): void {
    this.source = source;
  }

  powersOf(identity: Identity, origin: Origin): Powers | Promise<Powers> {
    return this.source.powersOf(identity, origin);
  }

  onRefused(refusal: Refusal): void {
    this.source.onRefused(refusal);
  }
}
