import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, type TransformFnParams } from 'class-transformer';
import {
  IsEmail,
  IsISO31661Alpha2,
  IsISO4217CurrencyCode,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateBy,
} from 'class-validator';
import { code, emailAddress, line, phoneNumber, safeHtml } from './normal.js';

/** Lengths that the member may have. */
export interface Bounds {
  min?: number;
  max: number;
}

/** A member that is one line of text: a name, a reason. Stored composed, trimmed and with single spaces. */
export const Line = ({ min = 1, max }: Bounds): PropertyDecorator =>
  member(line, { minLength: min, maxLength: max }, IsString(), Length(min, max), Matches(NO_CONTROLS, CONTROLS));

/** A member that is HTML. Stored with what the allow-list of `safeHtml` has, and nothing else. */
export const Html = ({ max }: Bounds): PropertyDecorator =>
  member(safeHtml, { maxLength: max }, IsString(), MaxLength(max));

/** A member that is an e-mail address (RFC 5321). Stored in lower case. */
export const EmailAddress = (): PropertyDecorator =>
  member(emailAddress, { format: 'email', maxLength: 254 }, IsEmail(), MaxLength(254));

/** A member that is a country: ISO 3166-1 alpha-2, in any case. */
export const Country = (): PropertyDecorator =>
  member(code, { pattern: '^[A-Za-z]{2}$', minLength: 2, maxLength: 2 }, IsISO31661Alpha2());

/** A member that is a currency: ISO 4217, in any case. */
export const Currency = (): PropertyDecorator =>
  member(code, { pattern: '^[A-Za-z]{3}$', minLength: 3, maxLength: 3 }, IsISO4217CurrencyCode());

/**
 * A member that is a telephone number. Stored as E.164.
 * @param countryOf the member beside it that tells the country of numbers that are written without one
 */
export const Phone = ({ countryOf }: { countryOf?: string } = {}): PropertyDecorator =>
  applyDecorators(
    Transform(({ value, obj }: TransformFnParams) => {
      const country = countryOf === undefined ? undefined : (obj as Record<string, unknown>)[countryOf];
      return typeof value === 'string' ? (phoneNumber(value, codeOf(country)) ?? value) : (value as unknown);
    }),
    ApiProperty({ maxLength: 40 }),
    ValidateBy({
      name: 'isPhone',
      validator: {
        validate: (value) => typeof value === 'string' && phoneNumber(value) === value,
        defaultMessage: () => '$property must be a telephone number, with its country: +44 20 7946 0018',
      },
    }),
  );

const codeOf = (country: unknown) => (typeof country === 'string' ? code(country) : undefined);

/** Nor what turns the direction of the text around it (UAX #9 §2): a name could look like another one. */
const NO_CONTROLS = /^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u;
const CONTROLS = { message: '$property must not have control characters' };

/** Says to the pipe, to the checks and to the documents what the member is. */
function member(
  normal: (text: string) => string,
  documented: ApiPropertyOptions,
  ...checks: PropertyDecorator[]
): PropertyDecorator {
  const { maxLength = Infinity } = documented;
  // What is far too long is not worth the work: it is refused as it came.
  const normalize = Transform(({ value }: TransformFnParams) =>
    typeof value === 'string' && value.length <= 4 * maxLength ? normal(value) : (value as unknown),
  );
  return applyDecorators(normalize, ApiProperty(documented), ...checks);
}
