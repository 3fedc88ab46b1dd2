import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsUrl, Max, Min } from 'class-validator';

/** An address of one of these protocols. */
export const isUrl = (...protocols: string[]) =>
  IsUrl(
    { protocols, require_tld: false, require_protocol: true },
    { message: `must be an address that begins with ${protocols.map((one) => `${one}://`).join(' or ')}` },
  );

/** A whole number of this range. */
export const Whole = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  applyDecorators(
    Max(most),
    Min(least),
    IsInt(),
    Type(() => Number),
  );
