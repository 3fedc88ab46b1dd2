import { ValidateBy } from 'class-validator';
import { definedPermissions } from '../../platform/auth/permissions.js';

/** Each item is the name of a permission that some module defines. */
export const ArePermissions = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isPermission',
      validator: {
        validate: (value) => typeof value === 'string' && definedPermissions().has(value),
        defaultMessage: () => 'each value in $property must be one of GET /v1/admin/permissions',
      },
    },
    { each: true },
  );
