import { Transform, type TransformFnParams } from 'class-transformer';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';

const withoutSpaces = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' && value.length <= 32 ? value.replace(/\s/g, '') : value;

/** A member that is a code of an authenticator app. */
export const TotpCode = (): PropertyDecorator =>
  applyDecorators(
    Transform(withoutSpaces),
    ApiProperty({ pattern: '^\\d{6}$', minLength: 6, maxLength: 6 }),
    IsString(),
    Matches(/^\d{6}$/, { message: '$property must be six digits' }),
  );

/** A member that is a recovery code, however it is spelt. */
export const RecoveryCodeText = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ pattern: '^[0-9A-Za-z -]{16,40}$', minLength: 16, maxLength: 40 }),
    IsString(),
    Matches(/^[0-9A-Za-z -]{16,40}$/, { message: '$property must be a recovery code' }),
  );
