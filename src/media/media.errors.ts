import { DomainError } from '../platform/errors/domain.error.js';

export const assetNotFound = (key: string) =>
  new DomainError('not_found', 'asset_not_found', `There is no file ${key}`);
