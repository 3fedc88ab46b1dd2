import { DomainError } from '../platform/errors/domain.error.js';
import { withExample } from '../platform/errors/example.js';

export const shippingMethodUnknown = withExample(
  (code: string, codes: string[]) =>
    new DomainError('invalid', 'shipping_method_unknown', `There is no shipping method ${code} in this currency`, {
      codes,
    }),
  'pigeon',
  ['standard', 'express'],
);
