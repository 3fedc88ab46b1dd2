import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

/** A whole number of this range. */
export const Whole = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  applyDecorators(
    Max(most),
    Min(least),
    IsInt(),
    Type(() => Number),
  );
