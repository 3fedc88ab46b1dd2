import { Injectable } from '@nestjs/common';
import type { Actor, Identity } from './actor.js';

/** Somebody known was answered with 403. */
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

/** Whoever knows what people may do, and wants to hear of those who tried more. */
export interface GrantSource {
  /**
   * What they may do in the shop of the request. Asked for by every request that is not public: answered at once when it is remembered,
   * with a promise when it has to be read.
   */
  permissionsOf(identity: Identity): ReadonlySet<string> | Promise<ReadonlySet<string>>;
  /** Must neither wait nor throw: the answer is on its way. */
  onRefused(refusal: Refusal): void;
}

const NONE: ReadonlySet<string> = new Set();

/** Where the guard asks what people may do; a module above registers itself as who knows. Until then nobody may do anything. */
@Injectable()
export class Grants implements GrantSource {
  private source: GrantSource = { permissionsOf: () => NONE, onRefused: () => undefined };

  /** Called once, when the application starts. */
  from(source: GrantSource): void {
    this.source = source;
  }

  permissionsOf(identity: Identity): ReadonlySet<string> | Promise<ReadonlySet<string>> {
    return this.source.permissionsOf(identity);
  }

  onRefused(refusal: Refusal): void {
    this.source.onRefused(refusal);
  }
}
