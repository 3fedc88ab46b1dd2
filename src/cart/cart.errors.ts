import { DomainError } from '../platform/errors/domain.error.js';
import { withExample } from '../platform/errors/example.js';

export const cartNotFound = (id: string) =>
  new DomainError('not_found', 'cart_not_found', `There is no cart ${id} for this token`);

export const cartLineNotFound = (id: string) =>
  new DomainError('not_found', 'cart_line_not_found', `The cart has no line ${id}`);

export const cartExpired = (id: string) =>
  new DomainError('gone', 'cart_expired', `The cart ${id} was kept too long; make a new one`);

export const cartAlreadyOrdered = (id: string) =>
  new DomainError('conflict', 'cart_already_ordered', `The cart ${id} is being ordered or has been`);

export const cartEmpty = (id: string) => new DomainError('conflict', 'cart_empty', `The cart ${id} has no lines`);

export const cartTooLarge = (most: number) =>
  new DomainError('conflict', 'cart_too_large', `A cart holds at most ${most} lines`, { most });

export const quantityTooLarge = (most: number) =>
  new DomainError('invalid', 'quantity_too_large', `A line holds at most ${most} units`, { most });

export const variantNotSold = withExample(
  (variantIds: string[], currency: string) =>
    new DomainError('invalid', 'variant_not_sold', `Not on sale here in ${currency}: ${variantIds.join(', ')}`, {
      variantIds,
    }),
  ['0199a3f0-0000-7000-8000-000000000000'],
  'EUR',
);

export const cartWorthTooMuch = (most: number) =>
  new DomainError('conflict', 'cart_worth_too_much', `A cart may be worth at most ${most} minor units`, { most });
