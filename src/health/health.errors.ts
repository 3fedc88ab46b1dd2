import { DomainError } from '../platform/errors/domain.error.js';

export const notHealthy = (details: unknown) =>
  new DomainError('unavailable', 'not_healthy', 'This process should get no work now; see details', { details });
