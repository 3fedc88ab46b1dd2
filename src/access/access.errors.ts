import { DomainError } from '../platform/errors/domain.error.js';

export const roleNotFound = (role: string) =>
  new DomainError('not_found', 'role_not_found', `There is no role ${role}`);
