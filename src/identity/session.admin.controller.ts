import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/access.guard.js';
import { Idempotent } from '../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../platform/http/input/body.limit.js';
import { Rate } from '../platform/http/limit/rate-limit.guard.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { CreateSessionDto, SessionDto } from './session.dto.js';
import { SessionService } from './session.service.js';

@ApiTags('Admin: sessions')
@Controller('v1/admin/sessions')
export class SessionAdminController {
  constructor(private readonly sessions: SessionService) {}

  /**
   * Sign in
   *
   * @remarks The `accessToken` goes into `Authorization: Bearer …`; this page keeps it for you. `npm start` printed the first password.
   */
  @Post()
  @Public()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  @ApiProblems({ 401: ['credentials_wrong'] })
  async create(@Body() body: CreateSessionDto): Promise<SessionDto> {
    return SessionDto.of(await this.sessions.signIn(body.email, body.password));
  }
}
