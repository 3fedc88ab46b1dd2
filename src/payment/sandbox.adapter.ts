import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { circuitBreaker, BrokenCircuitError, CircuitState, ConsecutiveBreaker, handleAll } from 'cockatiel';
import { Agent, type Dispatcher } from 'undici';
import { Config } from '../config/config.js';
import { type PaymentProvider, type ProviderAnswer, type ProviderRequest, ProviderSilence } from './payment.port.js';

export const SANDBOX_STATUSES = [
  ...(['authorized', 'declined', 'pending', 'requires_action'] as const),
  ...(['succeeded', 'failed'] as const),
];

/** An operation as the sandbox tells it. */
export interface SandboxOperation {
  id: string;
  status: (typeof SANDBOX_STATUSES)[number];
  declineCode?: string | undefined;
  failureCode?: string | undefined;
  challengeUrl?: string | undefined;
}

const PATHS = { capture: 'captures', refund: 'refunds', void: 'voids' } as const;
/** Answers that say nothing of the outcome: time-out, a twin in flight, too early, too many. */
const UNDECIDED = new Set([408, 409, 425, 429]);
const FAULTS_TO_OPEN = 20;
const HALF_OPEN_AFTER_MS = 2_000;

/** Speaks to the sandbox provider, which runs as a process of its own. */
@Injectable()
export class SandboxAdapter implements PaymentProvider, OnApplicationShutdown {
  readonly code = 'sandbox';
  private readonly agent: Agent;
  private readonly breaker = circuitBreaker(handleAll, {
    halfOpenAfter: HALF_OPEN_AFTER_MS,
    breaker: new ConsecutiveBreaker(FAULTS_TO_OPEN),
  });
  private openedAt = 0;

  constructor(private readonly config: Config) {
    // `call` bounds each exchange as a whole; the agent's own limits bound parts of it, and not the wait for a connection.
    this.agent = new Agent({ connections: 64, headersTimeout: 0, bodyTimeout: 0 });
    this.breaker.onBreak(() => (this.openedAt = Date.now()));
  }

  get isAvailable(): boolean {
    // The breaker tries again when it is asked, so somebody must be let through to ask once the time has come.
    return this.breaker.state !== CircuitState.Open || Date.now() - this.openedAt >= HALF_OPEN_AFTER_MS;
  }

  async submit(request: ProviderRequest): Promise<ProviderAnswer> {
    const { id, kind, money, orderId, token, authorizationReference } = request;
    const { status, operation } =
      kind === 'authorization'
        ? await this.call('POST', '/v1/authorizations', id, {
            ...money,
            token,
            reference: orderId,
            callbackUrl: `${this.config.publicUrl}/v1/payments/callbacks/sandbox`,
          })
        : await this.call(
            'POST',
            `/v1/authorizations/${authorizationReference}/${PATHS[kind]}`,
            id,
            kind === 'void' ? {} : { amount: money.amount },
          );
    if (status >= 400) {
      return { state: 'failed', reference: null, failureCode: `request_refused_${status}`, challengeUrl: null };
    }
    return toAnswer(operation);
  }

  async find(id: string): Promise<ProviderAnswer | null> {
    const { status, operation } = await this.call('GET', `/v1/operations/${id}`);
    if (status === 404) return null;
    if (status !== 200) throw new ProviderSilence(`The sandbox answered ${status}`);
    return toAnswer(operation);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.agent.close();
  }

  private async call(
    method: 'GET' | 'POST',
    path: string,
    key?: string,
    body?: object,
  ): Promise<{ status: number; operation: SandboxOperation }> {
    try {
      return await this.breaker.execute(async () => {
        const response = await this.agent.request({
          ...this.request(method, path, key),
          body: body && JSON.stringify(body),
          signal: AbortSignal.timeout(this.config.paymentTimeoutMs),
        });
        const operation = (await response.body.json()) as SandboxOperation;
        if (response.statusCode >= 500 || UNDECIDED.has(response.statusCode)) {
          throw new Error(`status ${response.statusCode}`);
        }
        return { status: response.statusCode, operation };
      });
    } catch (error) {
      const reason = error instanceof BrokenCircuitError ? 'it has been failing' : String(error);
      throw new ProviderSilence(`The sandbox did not answer: ${reason}`);
    }
  }

  private request(method: 'GET' | 'POST', path: string, key?: string): Dispatcher.RequestOptions {
    return {
      origin: this.config.sandboxUrl,
      path,
      method,
      headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
    };
  }
}

/** The sandbox's words in ours. */
export function toAnswer({ id, status, declineCode, failureCode, challengeUrl }: SandboxOperation): ProviderAnswer {
  const answer = { reference: id, failureCode: declineCode ?? failureCode ?? null, challengeUrl: challengeUrl ?? null };
  switch (status) {
    case 'authorized':
    case 'succeeded':
      return { ...answer, state: 'succeeded' };
    case 'declined':
    case 'failed':
      return { ...answer, state: 'failed' };
    case 'pending':
    case 'requires_action':
      return { ...answer, state: 'pending' };
  }
}
