import { ValidateIf } from 'class-validator';

/** The member may be left out. Null is a value like any other: class-validator's own `IsOptional` lets it pass every rule. */
export const IsOptional = (): PropertyDecorator => ValidateIf((_body, value) => value !== undefined);

/** The member may be left out, or null: there is none. */
export const IsNullable = (): PropertyDecorator => ValidateIf((_body, value) => value !== undefined && value !== null);
