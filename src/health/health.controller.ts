import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HealthCheck, type HealthCheckResult } from '@nestjs/terminus';
import { Public } from '../platform/auth/access.guard.js';
import { Rate } from '../platform/http/limit/rate-limit.guard.js';
import { CacheFor } from '../platform/http/caching/cache-for.js';
import { PROCESS_TYPE, type ProcessType } from '../platform/process.type.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { HealthDto } from './health.dto.js';
import { HealthService } from './health.service.js';

/** For probes. Not part of the versioned API. */
@ApiTags('Operations: health')
@Rate('none')
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthService,
    @Inject(PROCESS_TYPE) private readonly type: ProcessType,
  ) {}

  /**
   * Has it started?
   *
   * @remarks Down until the database answers.
   */
  @Get('startup')
  @Public()
  @CacheFor('no-store')
  @HealthCheck({ swaggerDocumentation: false })
  @ApiOkResponse({ type: HealthDto, description: 'Yes' })
  @ApiProblems({ 503: ['not_healthy'] })
  startup(): Promise<HealthCheckResult> {
    return this.health.check(this.health.database);
  }

  /**
   * Does the process run at all?
   *
   * @remarks Depends on nothing else, since a restart would mend nothing else.
   */
  @Get('live')
  @Public()
  @CacheFor('no-store')
  @HealthCheck({ swaggerDocumentation: false })
  @ApiOkResponse({ type: HealthDto, description: 'Yes' })
  @ApiProblems({ 503: ['not_healthy'] })
  live(): Promise<HealthCheckResult> {
    return this.health.check();
  }

  /**
   * Should it get work?
   *
   * @remarks Down while the database is away or the process stops; a worker needs Redis too.
   */
  @Get('ready')
  @Public()
  @CacheFor('no-store')
  @HealthCheck({ swaggerDocumentation: false })
  @ApiOkResponse({ type: HealthDto, description: 'Yes' })
  @ApiProblems({ 503: ['not_healthy'] })
  ready(): Promise<HealthCheckResult> {
    const redis = this.type === 'worker' ? this.health.queues : this.health.queuesIfAny;
    return this.health.check(this.health.accepting, this.health.database, redis);
  }
}
