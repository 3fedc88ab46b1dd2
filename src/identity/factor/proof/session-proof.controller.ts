import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { Idempotent } from '../../../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../../../platform/http/input/body.limit.js';
import { Rate } from '../../../platform/http/limit/rate-limit.guard.js';
import { ApiProblems } from '../../../platform/openapi/problems.js';
import { ProveSessionDto } from './session-proof.dto.js';
import { SessionProofService } from './session-proof.service.js';

@ApiTags('Shop: sessions')
@Controller('v1/session-proofs')
export class SessionProofController {
  constructor(private readonly proofs: SessionProofService) {}

  /**
   * Prove again that it is you
   *
   * @remarks After 401 `step_up_required`: then repeat the call. The session that asks is raised by it; its tokens stay as they are.
   */
  @Post()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse({ description: 'The session counts as fresh' })
  @SignedIn()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  @ApiProblems({
    422: ['password_wrong', 'second_factor_wrong', 'second_factor_needed'],
    429: ['second_factor_attempts_used_up', 'too_many_attempts'],
    503: ['passwords_busy'],
  })
  async create(@CurrentActor() actor: Actor, @Body() proof: ProveSessionDto): Promise<void> {
    await this.proofs.prove(actor, proof);
  }
}
