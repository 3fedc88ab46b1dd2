import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsUUID } from 'class-validator';

/** The member is a UUID in any case, read in lower case as PostgreSQL writes it: the same id is the same text. */
export const IsId = (): PropertyDecorator =>
  applyDecorators(
    IsUUID(),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
  );
