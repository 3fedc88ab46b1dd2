import { Injectable } from '@nestjs/common';
import type { Identity } from '../../../platform/auth/actor.js';
import { type Proof, type ProofSource, StepUps } from '../../../platform/auth/step-up.js';
import { SessionService } from '../../session/session.service.js';
import { FactorRepository } from '../factor.repository.js';

/** Tells the platform what the owner of a session has proven, and what another proof would take. */
@Injectable()
export class StepUpAdapter implements ProofSource {
  constructor(
    private readonly sessions: SessionService,
    private readonly factors: FactorRepository,
    stepUps: StepUps,
  ) {
    stepUps.from(this);
  }

  async proofOf({ id, sessionId }: Identity): Promise<Proof> {
    const session = sessionId === undefined ? null : await this.sessions.findNow(sessionId);
    const factors = await this.factors.of(id);
    return { provenAt: session?.provenAt?.getTime() ?? null, acrValues: factors.length > 0 ? 'aal2' : 'aal1' };
  }
}
