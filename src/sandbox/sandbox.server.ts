import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { answerFrom, answerOf, stateOf } from './sandbox.answers.js';
import type { ChangeRequest } from './sandbox.bank.js';
import { operationOf, type Operation } from './sandbox.books.js';
import { cards, findCard } from './sandbox.cards.js';
import { challengeHeaders, challengePage } from './sandbox.challenge.js';
import type { SandboxConfig } from './sandbox.config.js';
import { callbackUrlRefused, cardServerError, problemOf } from './sandbox.errors.js';
import type { AuthorizationRequest, ChangeKind } from './sandbox.facts.js';
import { authorizationBody, changeBody, decisionBody, isLoopback, keyOf } from './sandbox.requests.js';
import { Teller, type TellerConfig } from './sandbox.teller.js';

export type SandboxOptions = TellerConfig & Pick<SandboxConfig, 'publicUrl' | 'logLevel'>;

/** The bank behind HTTP, ready to listen. Its journal is open and read from here on, until it is closed. */
export function buildSandbox(options: SandboxOptions): FastifyInstance {
  const app: FastifyInstance = Fastify({
    logger: { level: options.logLevel ?? 'info' },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 64 * 1024,
    requestTimeout: 10_000,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  });
  const teller = new Teller(options, app.log);

  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(body.toString()))),
  );
  addLife(app, teller);
  addFailures(app);
  const originOf = (request: FastifyRequest) => options.publicUrl?.replace(/\/$/, '') ?? `http://${request.host}`;
  addAuthorizations(app, teller, originOf);
  addChanges(app, teller);
  addReports(app, teller, originOf);
  addChallenges(app, teller);
  return app;
}

/** What happens around the requests: from the first line of the journal to the last. */
function addLife(app: FastifyInstance, teller: Teller): void {
  let isClosing = false;
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) {
      // A connection kept alive would hold up the end.
      reply.header('connection', 'close');
    }
    // Whatever an answer tells must be in the journal first, be it the caller's own operation or somebody else's.
    teller.afterWrite(() => done(null, payload));
  });
  // Not before the port is ours: a second bank started by mistake must not act on the first one's journal.
  app.addHook('onListen', (done) => {
    teller.resume();
    done();
  });
  app.addHook('preClose', (done) => {
    isClosing = true;
    teller.release();
    done();
  });
  app.addHook('onClose', () => teller.close());
}

function addFailures(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const { status, code, detail } = problemOf(error);
    if (code === 'internal_error') {
      request.log.error({ err: error }, 'request failed');
    }
    return reply.code(status).send({ code, detail });
  });
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({ code: 'route_unknown', detail: `There is no ${request.method} ${request.url}` }),
  );
}

type OriginOf = (request: FastifyRequest) => string;

function addAuthorizations(app: FastifyInstance, teller: Teller, originOf: OriginOf): void {
  const silenced = new Set<Socket>();
  app.addHook('preClose', (done) => {
    silenced.forEach((socket) => socket.destroy());
    done();
  });

  app.post<{ Body: AuthorizationRequest }>(
    '/v1/authorizations',
    { schema: { body: authorizationBody } },
    async (request, reply) => {
      const key = keyOf(request);
      const { body } = request;
      if (body.callbackUrl !== undefined && !isLoopback(body.callbackUrl)) {
        throw callbackUrlRefused();
      }
      const known = teller.recallAuthorization(key, body);
      const card = findCard(body.token);
      if (!known) {
        switch (teller.takeFailure(key, card)) {
          case 'dropped_connection':
            request.raw.socket.destroy();
            return reply.hijack();
          case 'server_error':
            throw cardServerError();
          case undefined:
        }
      }
      const operation = known ?? teller.authorize(key, body);
      if (!known && card.answer === 'lost') {
        const { socket } = request.raw;
        silenced.add(socket);
        socket.once('close', () => silenced.delete(socket));
        return reply.hijack();
      }
      await teller.whenSettled(operation.authorization);
      return answer(reply, operation, known !== undefined, originOf(request));
    },
  );
}

function addChanges(app: FastifyInstance, teller: Teller): void {
  const add = (kind: ChangeKind, path: string, body?: object) =>
    app.post<{ Params: { id: string }; Body?: { amount?: number; currency?: string } }>(
      `/v1/authorizations/:id/${path}`,
      body ? { schema: { body } } : {},
      (request, reply) => {
        const change: ChangeRequest = { kind, authorizationId: request.params.id };
        if (kind !== 'void') {
          change.amount = request.body?.amount;
          change.currency = request.body?.currency;
        }
        const { operation, isReplay } = teller.change(keyOf(request), change);
        return answer(reply, operation, isReplay);
      },
    );
  add('capture', 'captures', changeBody);
  add('refund', 'refunds', changeBody);
  add('void', 'voids');
}

function addReports(app: FastifyInstance, teller: Teller, originOf: OriginOf): void {
  app.get<{ Params: { key: string } }>('/v1/operations/:key', (request, reply) =>
    reply.send(answerFrom(teller.books.getOperation(request.params.key.toLowerCase()), originOf(request))),
  );
  app.get<{ Params: { id: string } }>('/v1/authorizations/:id', (request, reply) =>
    reply.send(stateOf(teller.books.getAuthorization(request.params.id), originOf(request))),
  );
  app.get('/v1/ledger', (_request, reply) =>
    reply.type('application/x-ndjson').send(Readable.from(linesOf(teller.books.ledger))),
  );
  app.get('/cards', (_request, reply) =>
    reply.send({ data: cards.map(({ token, description }) => ({ token, description })) }),
  );
  app.get('/health/live', (_request, reply) => reply.send({ status: 'ok' }));
}

function addChallenges(app: FastifyInstance, teller: Teller): void {
  app.get<{ Params: { id: string } }>('/challenges/:id', (request, reply) =>
    reply.headers(challengeHeaders).send(challengePage(teller.books.getByChallenge(request.params.id))),
  );
  app.post<{ Params: { id: string }; Body: { decision: 'approve' | 'refuse' } }>(
    '/challenges/:id',
    { schema: { body: decisionBody } },
    (request, reply) => {
      const authorization = teller.decide(request.params.id, request.body.decision);
      // A browser is led back to the page, so that reloading it does not send the form again.
      return request.headers['content-type']?.startsWith('application/json')
        ? reply.send(answerOf(operationOf(authorization)))
        : reply.redirect(`/challenges/${request.params.id}`, 303);
    },
  );
}

function answer(reply: FastifyReply, operation: Operation, isReplay: boolean, origin = ''): FastifyReply {
  if (isReplay) {
    reply.header('idempotent-replay', 'true');
  }
  return reply.code(isReplay ? 200 : 201).send(answerFrom(operation, origin));
}

/** The operations known now, as lines; those that come while they are being read are left to the next reader. */
function* linesOf(ledger: readonly Operation[]): Generator<string> {
  const size = ledger.length;
  const chunk = 500;
  for (let start = 0; start < size; start += chunk) {
    const operations = ledger.slice(start, Math.min(start + chunk, size));
    yield operations.map((operation) => `${JSON.stringify(answerOf(operation))}\n`).join('');
  }
}
