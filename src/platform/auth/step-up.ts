import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { sessionRequired, stepUpRequired } from '../errors/platform.errors.js';
import type { Identity } from './actor.js';

/** Metadata key of how long ago a proof may be, and the extension of the OpenAPI document by which `addProblems` knows the route. */
export const STEP_UP = 'x-step-up';

const FRESH_MINUTES = 15;

/** How somebody has proven who they are, as it stands and not as it is remembered. */
export interface Proof {
  /** Milliseconds since 1970; null when there is none that counts any more. */
  provenAt: number | null;
  /** What a new one takes (RFC 9470 §3): `aal1` a password, `aal2` a second factor or a passkey. */
  acrValues: 'aal1' | 'aal2';
}

/** Whoever knows sessions. */
export interface ProofSource {
  /** Reads the database: asked only when what is remembered would be refused. */
  proofOf(identity: Identity): Promise<Proof>;
}

/**
 * Only who has proven within these minutes who they are may call this route: `@StepUp()`, `@StepUp({ maxAgeMinutes: 5 })`. A session that was
 * just begun has. Comes after the access rule; API keys are refused, since nobody is there to prove anything. 401 `step_up_required`,
 * 403 `session_required`.
 */
export const StepUp = ({ maxAgeMinutes = FRESH_MINUTES }: { maxAgeMinutes?: number } = {}): MethodDecorator =>
  applyDecorators(SetMetadata(STEP_UP, maxAgeMinutes * 60), ApiExtension(STEP_UP, true));

/** Asks people to prove again who they are before what cannot be undone (RFC 9470). */
@Injectable()
export class StepUps {
  private source: ProofSource = { proofOf: () => Promise.resolve({ provenAt: null, acrValues: 'aal1' }) };

  /** Called once, when the application starts. */
  from(source: ProofSource): void {
    this.source = source;
  }

  /**
   * For services that ask only sometimes, as above an amount; routes say `@StepUp()`. Stoa itself passes.
   * @throws `step_up_required`; `session_required` to API keys and apps
   */
  async assertProven(identity: Identity, maxAgeSeconds = FRESH_MINUTES * 60): Promise<void> {
    if (identity.kind === 'system' || isWithin(identity.provenAt, maxAgeSeconds)) return;
    if (identity.kind === 'api-key' || identity.scopes) throw sessionRequired();
    // They may have done so a moment ago, by another process.
    const { provenAt, acrValues } = await this.source.proofOf(identity);
    if (!isWithin(provenAt, maxAgeSeconds)) throw stepUpRequired(maxAgeSeconds, acrValues);
  }
}

const isWithin = (provenAt: number | null | undefined, seconds: number): boolean =>
  typeof provenAt === 'number' && Date.now() - provenAt <= seconds * 1000;
