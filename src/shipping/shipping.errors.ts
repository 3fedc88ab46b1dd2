import { DomainError } from '../platform/errors/domain.error.js';

export const shippingMethodUnknown = (code: string, codes: string[]) =>
  new DomainError('invalid', 'shipping_method_unknown', `There is no shipping method ${code} in this currency`, {
    codes,
  });
