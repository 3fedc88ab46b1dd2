import { DomainError } from '../platform/errors/domain.error.js';
import { withExample } from '../platform/errors/example.js';

export const assetNotFound = (key: string) =>
  new DomainError('not_found', 'asset_not_found', `There is no file ${key}`);

export const rangeNotSatisfiable = (size: number) =>
  new DomainError('range_refused', 'range_not_satisfiable', `The file has ${size} bytes, and none of those`, { size });

export const fileEmpty = () => new DomainError('invalid', 'file_empty', 'The file has no bytes');

/** `found` is null where the bytes are of no type that is known. */
export const fileTypeMismatch = withExample(
  (stated: string, found: string | undefined) =>
    new DomainError('invalid', 'file_type_mismatch', `The file is sent as ${stated}, and does not begin like one`, {
      stated,
      found: found ?? null,
    }),
  ...(['image/webp', 'image/png'] as const),
);

export const storageFull = () =>
  new DomainError('unavailable', 'storage_full', 'There is no room for more files', { retryAfterSeconds: 60 });
