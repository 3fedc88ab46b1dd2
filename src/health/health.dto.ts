import { ApiProperty } from '@nestjs/swagger';
import type { HealthCheckResult } from '@nestjs/terminus';

const States = (description: string, example: object) =>
  ApiProperty({
    ...{ description, example, type: 'object' },
    additionalProperties: {
      type: 'object',
      properties: { status: { type: 'string', enum: ['up', 'down'], description: 'Whether it answers as it should' } },
      required: ['status'],
      additionalProperties: true,
    },
  });

const EXAMPLE = { database: { status: 'up', milliseconds: 2 } };

/** What probes get while all is well; `not_healthy` has the same under `details`. */
export class HealthDto implements HealthCheckResult {
  /**
   * Always `ok`: when something needed is down, the answer is a problem
   * @example "ok"
   */
  status: 'ok';

  @States('What is up, by name; with `degraded` where it may be away', EXAMPLE)
  info: NonNullable<HealthCheckResult['info']>;

  @States('What is down, by name: nothing', {})
  error: NonNullable<HealthCheckResult['error']>;

  @States('Everything that was looked at, by name', EXAMPLE)
  details: HealthCheckResult['details'];
}
