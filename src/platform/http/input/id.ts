import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsUUID } from 'class-validator';

/** The member is a UUID in any case, read in lower case as PostgreSQL writes it: the same id is the same text. */
export const IsId = (): PropertyDecorator =>
  applyDecorators(
    IsUUID(),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
  );

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text is written as a UUID of any version, in any case (RFC 9562 §4). */
export const isUuid = (text: string): boolean => UUID.test(text);
