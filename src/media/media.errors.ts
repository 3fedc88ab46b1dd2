import { DomainError } from '../platform/errors/domain.error.js';

export const assetNotFound = (key: string) =>
  new DomainError('not_found', 'asset_not_found', `There is no file ${key}`);

export const rangeNotSatisfiable = (size: number) =>
  new DomainError('range_refused', 'range_not_satisfiable', `The file has ${size} bytes, and none of those`, { size });
