import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/access.guard.js';
import { Idempotent } from '../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../platform/http/input/body.limit.js';
import { Linked } from '../platform/http/link/linked.js';
import { at } from '../platform/http/link/links.js';
import { Rate } from '../platform/http/limit/rate-limit.guard.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { CreateSessionDto, SessionDto } from './session.dto.js';
import { SessionService } from './session.service.js';

/** Where a token leads: the entry then offers what its role includes. */
const sessionLinks = () => ({ admin: at('/v1/admin') });

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
  // Nothing is made that has an address: RFC 6749 §5.1 answers 200 as well.
  @HttpCode(HttpStatus.OK)
  @Linked(sessionLinks)
  @Public()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  @ApiProblems({ 401: ['credentials_wrong'] })
  async create(@Body() body: CreateSessionDto): Promise<SessionDto> {
    return SessionDto.of(await this.sessions.signIn(body.email, body.password));
  }
}
