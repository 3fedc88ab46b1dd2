/** SQLSTATE of a driver error, wherever TypeORM or pg put it. */
export function sqlState(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  const state = code ?? driverError?.code;
  return typeof state === 'string' ? state : undefined;
}

/** Serialization failure or deadlock: the whole transaction may run again. */
export const isConflict = (error: unknown): boolean => ['40001', '40P01'].includes(sqlState(error) ?? '');

/** Our own bound on waiting for a lock or on a statement was reached, or conflicts went on through every re-run. */
export const isOverload = (error: unknown): boolean =>
  isConflict(error) || ['55P03', '57014'].includes(sqlState(error) ?? '');

/** Two rows claimed the same unique value; `constraint` narrows it to one index. */
export function isDuplicate(error: unknown, constraint?: string): boolean {
  if (sqlState(error) !== '23505') return false;
  const { constraint: own, driverError } = error as { constraint?: string; driverError?: { constraint?: string } };
  return constraint === undefined || (own ?? driverError?.constraint) === constraint;
}

/** Something still refers to the row that was to go. */
export const isReferenced = (error: unknown): boolean => ['23503', '23001'].includes(sqlState(error) ?? '');

const LOST_STATES = new Set([
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '08003',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '53300',
]);

/** What pg says of its own, without a code: while it connects, while it waits, and of a client that was lost before. */
const LOST_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed))/;

/** PostgreSQL is away or went away; nothing is wrong with the request. A FATAL error ends the session, whatever its state. */
export function isConnectionLoss(error: unknown): boolean {
  const { severity } = (error ?? {}) as { severity?: unknown };
  if (severity === 'FATAL' || LOST_STATES.has(sqlState(error) ?? '')) return true;
  return error instanceof Error && LOST_MESSAGES.test(error.message);
}

/** There is no such database, or not for this user and password: no waiting mends that. */
export const isWrongAddress = (error: unknown): boolean => ['3D000', '28P01', '28000'].includes(sqlState(error) ?? '');

/** A server that Stoa cannot work on. */
export class UnsuitablePostgres extends Error {}

const UNREACHABLE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT']);

/** Why PostgreSQL cannot be used, in one sentence for whoever starts a process; undefined when it is something else. */
export function reasonOfFault(error: unknown): string | undefined {
  if (error instanceof UnsuitablePostgres) return error.message;
  const { message, errors = [] } = (error ?? {}) as { message?: string; errors?: { message: string }[] };
  // A name with two addresses fails once for each, and then has no message of its own.
  const told = message || errors.map((one) => one.message).join(', ');
  const state = sqlState(error) ?? '';
  if (state === '3D000') return `PostgreSQL says: ${told}. Create it, or name another one in DATABASE_URL.`;
  if (isWrongAddress(error)) return `PostgreSQL says: ${told}. Are the user and the password in DATABASE_URL right?`;
  if (UNREACHABLE.has(state) || isConnectionLoss(error)) {
    return `PostgreSQL does not answer (${told}). Is DATABASE_URL right?`;
  }
  return undefined;
}
