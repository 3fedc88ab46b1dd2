import type { FastifyRequest } from 'fastify';
import { keyInvalid, keyMissing } from './sandbox.errors.js';

// JSON schemas of what the bank accepts. They refuse and never coerce: a bank does not guess at amounts.
const amount = { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER };
const currency = { type: 'string', pattern: '^[A-Z]{3}$' };
const text = { type: 'string', minLength: 1, maxLength: 200 };

export const authorizationBody = {
  type: 'object',
  required: ['amount', 'currency', 'token', 'reference'],
  properties: {
    amount,
    currency,
    token: text,
    reference: text,
    callbackUrl: { type: 'string', maxLength: 2000 },
    // Authorizing and capturing are two steps here.
    capture: { const: false },
  },
};

export const changeBody = {
  type: 'object',
  required: ['amount'],
  properties: { amount, currency },
};

export const decisionBody = {
  type: 'object',
  required: ['decision'],
  properties: { decision: { enum: ['approve', 'refuse'] } },
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The caller's own name for the operation, in lower case. */
export function keyOf(request: FastifyRequest): string {
  const header = request.headers['idempotency-key'];
  if (header === undefined || header === '') {
    throw keyMissing();
  }
  const key = String(header).toLowerCase();
  if (!uuid.test(key)) {
    throw keyInvalid();
  }
  return key;
}

/** The bank calls nobody but this machine: its callbacks cannot be turned against others. */
export function isLoopback(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isHttp = url?.protocol === 'http:' || url?.protocol === 'https:';
  return isHttp && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
}
