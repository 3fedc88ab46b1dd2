import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DAYS, type Day } from '../../platform/auth/policy/hours.js';
import type { FieldsOf } from '../../platform/http/fields/fields.js';
import { IsNullable, IsOptional } from '../../platform/http/input/presence.js';
import { Currency } from '../../platform/http/members/members.js';
import { AreNetworks, IsLimitable, IsTimeOfDay } from './condition.members.js';
import { conditionsOf, type RoleConditions } from './role.conditions.js';

export class HoursDto {
  /**
   * Days of the week
   * @example ["mon", "tue", "wed", "thu", "fri"]
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(7)
  @ArrayUnique()
  @IsIn(DAYS, { each: true })
  days: Day[];

  /**
   * From this minute on, where the store is: `HH:MM`
   * @example "09:00"
   */
  @IsString()
  @Length(5, 5)
  @IsTimeOfDay()
  from: string;

  /**
   * Until before this minute of the same day, later than `from`: `HH:MM`, up to `24:00`
   * @example "17:30"
   */
  @IsString()
  @Length(5, 5)
  @IsTimeOfDay({ after: 'from' })
  to: string;
}

export class LimitDto {
  /**
   * A permission that has a limit: *List permissions* says what it bounds
   * @example "order.refund"
   */
  @IsString()
  @Length(1, 100)
  @IsLimitable()
  permission: string;

  /**
   * The most, in minor units
   * @example 5000
   */
  @IsInt()
  @Min(0)
  @Max(1_000_000_000_000)
  amount: number;

  /**
   * ISO 4217. In currencies that are not among the limits of the permission it goes for nothing
   * @example "EUR"
   */
  @Currency()
  currency: string;
}

/** What is left out is not asked for */
export class WantedConditionsDto {
  /** When the role holds, by the clocks of the store; null or left out: always */
  @IsNullable()
  @IsObject()
  @ValidateNested()
  @Type(() => HoursDto)
  hours?: HoursDto | null;

  /**
   * From where the role holds, in CIDR; none or left out: from anywhere
   * @example ["10.0.0.0/8"]
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsString({ each: true })
  @AreNetworks()
  networks?: string[];

  /** Up to what the role goes; none or left out: up to anything */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => LimitDto)
  limits?: LimitDto[];

  static toConditions(this: void, { hours, networks, limits }: WantedConditionsDto = {}): RoleConditions {
    return conditionsOf({
      ...(hours && { hours: { days: DAYS.filter((day) => hours.days.includes(day)), from: hours.from, to: hours.to } }),
      ...(networks && { networks }),
      ...(limits && {
        limits: limits.map(({ permission, amount, currency }) => ({ permission, amount, currency })),
      }),
    });
  }
}

export class RoleConditionsDto {
  /** When the role holds, by the clocks of the store; null: always */
  hours: HoursDto | null;

  /**
   * From where the role holds, in CIDR; none: from anywhere
   * @example ["10.0.0.0/8"]
   */
  networks: string[];

  /** Up to what the role goes; for permissions that are not among them there is no limit */
  limits: LimitDto[];

  static from(this: void, { hours, networks, limits }: RoleConditions): RoleConditionsDto {
    return { hours: hours && { ...hours, days: [...hours.days] }, networks: [...networks], limits: [...limits] };
  }
}

/** What can be chosen of conditions with `fields`. */
export const CONDITION_FIELDS: FieldsOf<RoleConditionsDto> = {
  hours: { days: true, from: true, to: true },
  networks: true,
  limits: [{ permission: true, amount: true, currency: true }],
};
