import { DomainError } from '../platform/errors/domain.error.js';

export const storeMissing = () =>
  new DomainError('unavailable', 'store_missing', 'No store has been set up yet; run the seed command', {
    retryAfterSeconds: 5,
  });

export const currencyNotSold = (currency: string, currencies: string[]) =>
  new DomainError('invalid', 'currency_not_sold', `This store does not sell in ${currency}`, { currencies });

export const storeNotFound = (code: string) =>
  new DomainError('not_found', 'store_not_found', `There is no store ${code}`, { store: code });
