import { ValidateBy, type ValidationArguments } from 'class-validator';
import { minuteOf } from '../../platform/auth/policy/hours.js';
import { networkOfCidr } from '../../platform/auth/policy/networks.js';
import { limitedPermissions } from '../../platform/auth/permissions.js';

/** The member is a time of day, `HH:MM`. @param after the member beside it that it is later than */
export const IsTimeOfDay = ({ after }: { after?: string } = {}): PropertyDecorator =>
  ValidateBy({
    name: 'isTimeOfDay',
    validator: {
      validate: (value: unknown, args?: ValidationArguments) => {
        const [minute, before] = [value, valueOf(args, after)].map((text) => minuteOf(String(text)));
        return minute !== undefined && (after === undefined || before === undefined || before < minute);
      },
      defaultMessage: () => `$property must be a time of day, HH:MM${after ? `, later than ${after}` : ''}`,
    },
  });

const valueOf = (args: ValidationArguments | undefined, name: string | undefined): unknown =>
  name === undefined ? undefined : (args?.object as Record<string, unknown> | undefined)?.[name];

/** Each of the member's texts is a network. */
export const AreNetworks = (): PropertyDecorator =>
  ValidateBy({
    name: 'areNetworks',
    validator: {
      validate: (value) => Array.isArray(value) && value.every((one) => networkOfCidr(String(one)) !== undefined),
      defaultMessage: () => '$property must be networks in CIDR, as 10.0.0.0/8 is',
    },
  });

/** The member is a permission that has a limit. */
export const IsLimitable = (): PropertyDecorator =>
  ValidateBy({
    name: 'isLimitable',
    validator: {
      validate: (value) => typeof value === 'string' && limitedPermissions().has(value),
      defaultMessage: () =>
        `$property must be a permission that has a limit: ${[...limitedPermissions().keys()].join(', ')}`,
    },
  });
