import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { buildSandbox, type SandboxOptions } from '../../src/sandbox/sandbox.server.js';

export const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;

/** What the bank sends back; each test reads the members its request has. */
export interface Answer {
  id: string;
  operation: string;
  kind: string;
  status: string;
  declineCode?: string;
  failureCode?: string;
  challengeUrl?: string;
  reference: string;
  amount: number;
  currency: string;
  code?: string;
  detail?: string;
  sums?: { authorized: number; captured: number; refunded: number; voided: number };
  history?: Answer[];
}

export interface Reply {
  status: number;
  isReplay: boolean;
  body: Answer;
}

/** Speaks to a bank as Stoa does. */
export class BankClient {
  constructor(readonly url: string) {}

  authorize(token: string, changes: object = {}, key: string = randomUUID(), signal?: AbortSignal): Promise<Reply> {
    const body = { amount: 1_000, currency: 'EUR', token, reference: `order-${key}`, ...changes };
    return this.post('/v1/authorizations', body, key, signal);
  }

  change(id: string, path: 'captures' | 'voids' | 'refunds', body: object = {}, key: string = randomUUID()) {
    return this.post(`/v1/authorizations/${id}/${path}`, body, key);
  }

  async post(path: string, body: unknown, key?: string, signal?: AbortSignal): Promise<Reply> {
    return this.read(
      await fetch(this.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
        body: typeof body === 'string' ? body : JSON.stringify(body),
        signal: signal ?? null,
      }),
    );
  }

  async get(path: string): Promise<Reply> {
    return this.read(await fetch(this.url + path));
  }

  async ledger(): Promise<Answer[]> {
    const text = await (await fetch(`${this.url}/v1/ledger`)).text();
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Answer);
  }

  private async read(response: Response): Promise<Reply> {
    const isReplay = response.headers.get('idempotent-replay') === 'true';
    return { status: response.status, isReplay, body: (await response.json()) as Answer };
  }
}

/** A bank in this process, listening on a port of its own. */
export async function startBank(options: Partial<SandboxOptions> = {}) {
  const app = buildSandbox({ secret, logLevel: 'silent', ...options });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, client: new BankClient(url), close: () => app.close() };
}

interface Received {
  headers: IncomingHttpHeaders;
  text: string;
  message: { id: string; type: string; createdAt: string; data: Answer };
}

/** A shop that takes callbacks, checks their signatures and answers with the given statuses, then 204. */
export async function startShop(statuses: number[] = []) {
  const received: Received[] = [];
  const webhook = new Webhook(secret);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const message = webhook.verify(text, request.headers as Record<string, string>) as Received['message'];
      received.push({ headers: request.headers, text, message });
      response.writeHead(statuses.shift() ?? 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    received,
    callbackUrl: `http://127.0.0.1:${port}/v1/payments/callbacks/sandbox`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Waits for a condition, never for a time. */
export async function eventually<T>(look: () => T | Promise<T>, isMet: (seen: T) => boolean = Boolean): Promise<T> {
  for (const deadline = Date.now() + 10_000; ;) {
    const seen = await look();
    if (isMet(seen)) {
      return seen;
    }
    if (Date.now() > deadline) {
      throw new Error(`Still not so after ten seconds: ${JSON.stringify(seen)}`);
    }
    await pause(10);
  }
}
