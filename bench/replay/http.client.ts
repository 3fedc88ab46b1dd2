import { setTimeout as sleep } from 'node:timers/promises';
import { Pool, type Dispatcher } from 'undici';

export interface Call {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** With it the call is sent again, under the same key, until it is answered. */
  idempotencyKey?: string;
  /** Carrying it out twice does no harm, so that it needs no key to be sent again. True of every GET. */
  isHarmless?: boolean;
  /** Every other status is an {@link UnexpectedAnswer}. */
  expect: number[];
}

export interface Answer {
  status: number;
  body: unknown;
}

/** The server gave an answer, and it is not one the replay can live with. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';

  constructor(
    call: Call,
    readonly status: number,
    readonly code: string | undefined,
    text: string,
  ) {
    super(`${call.method} ${call.path} was answered ${status}: ${text.slice(0, 1000)}`);
  }
}

/** The connection broke, or the server failed, on a call that cannot just be sent again. */
export class AnswerLost extends Error {
  override readonly name = 'AnswerLost';
}

/** How long a server may be gone before the replay gives up on it. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/** Sends JSON, and survives a server that is killed and comes back. */
export class HttpClient {
  /** Calls that had to be sent again: worth a line in the report. */
  repeats = 0;
  private readonly pool: Pool;

  constructor(url: string, connections: number) {
    this.pool = new Pool(url, { connections, headersTimeout: 60_000, bodyTimeout: 60_000 });
  }

  async send(call: Call): Promise<Answer> {
    const deadline = Date.now() + PATIENCE_MS;
    for (let attempt = 0; ; attempt++) {
      const outcome = await this.attempt(call);
      if (outcome.kind === 'answered') {
        return outcome.answer;
      }
      if (!outcome.isRepeatable) {
        throw new AnswerLost(`${call.method} ${call.path}: ${outcome.reason}`);
      }
      const pause = Math.max(outcome.pause, Math.min(PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS));
      if (Date.now() + pause > deadline) {
        throw new Error(
          `${call.method} ${call.path} had no usable answer for ${PATIENCE_MS / 1000} s: ${outcome.reason}`,
        );
      }
      this.repeats++;
      await sleep(pause);
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.pool.close();
  }

  private async attempt(call: Call): Promise<Outcome> {
    const isRepeatable = call.method === 'GET' || call.isHarmless === true || call.idempotencyKey !== undefined;
    let response: Dispatcher.ResponseData;
    let text: string;
    try {
      response = await this.pool.request({ method: call.method, path: call.path, ...message(call) });
      text = await response.body.text();
    } catch (error) {
      return { kind: 'failed', reason: String(error), isRepeatable: isRepeatable || wasRefused(error), pause: 0 };
    }
    const status = response.statusCode;
    if (call.expect.includes(status)) {
      return { kind: 'answered', answer: { status, body: text ? (JSON.parse(text) as unknown) : undefined } };
    }
    const pause = retryAfter(response) * 1000;
    // A twin of this very call is still at work (409 with Retry-After), the server is too busy for us, or it is broken.
    if ((status === 409 && pause > 0) || status === 429) {
      return { kind: 'failed', reason: `${status} ${text}`, isRepeatable: true, pause };
    }
    if (status >= 500) {
      return { kind: 'failed', reason: `${status} ${text}`, isRepeatable, pause };
    }
    throw new UnexpectedAnswer(call, status, codeOf(text), text);
  }
}

type Outcome =
  { kind: 'answered'; answer: Answer } | { kind: 'failed'; reason: string; isRepeatable: boolean; pause: number };

function message({ headers, body, idempotencyKey }: Call) {
  return {
    headers: {
      ...headers,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

/** No connection was made, so the call cannot have been carried out. */
function wasRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
}

function retryAfter(response: Dispatcher.ResponseData): number {
  const seconds = Number(response.headers['retry-after'] ?? 0);
  return Number.isFinite(seconds) ? seconds : 0;
}

function codeOf(text: string): string | undefined {
  try {
    const problem = JSON.parse(text) as { code?: unknown };
    return typeof problem.code === 'string' ? problem.code : undefined;
  } catch {
    // An answer that is no JSON has no code; the whole text is in the error's message.
    return undefined;
  }
}
