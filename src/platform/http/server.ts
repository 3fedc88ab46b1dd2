import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BadRequestException, HttpException } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import type { Config } from '../../config/config.js';
import { Log } from '../logging/log.js';
import { isDeeperThan } from './depth.js';
import { documentApi } from '../openapi/openapi.js';
import { toProblem } from './problem.js';
import { boundShutdown, Shutdown } from './shutdown.js';

/** No document of ours has more levels. */
const MAX_DEPTH = 32;

/** Fastify as Stoa runs it. */
export const httpAdapter = (config: Config) =>
  new FastifyAdapter({
    bodyLimit: config.bodyLimit,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: refuseAddress,
    // Longer than the idle time-out of common load balancers, so that it is never us who close under a request.
    keepAliveTimeout: 65_000,
    requestTimeout: 30_000,
  });

/** What every request passes before Nest routes it: id, log, security headers. */
export function configureHttp(app: NestFastifyApplication, config: Config): void {
  const log = app.get(Log);
  const shutdown = app.get(Shutdown);
  const fastify = app.getHttpAdapter().getInstance();
  const security = securityHeaders();
  // JSON and nothing else: Fastify would also read plain text, and Nest forms.
  fastify.removeContentTypeParser('text/plain');
  app.useBodyParser('application/json', { bodyLimit: config.bodyLimit });
  fastify.addHook('preValidation', (request, _reply, done) => {
    done(isDeeperThan(request.body, MAX_DEPTH) ? new BadRequestException('The body is nested too deeply') : undefined);
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(security).header('X-Request-Id', request.id);
    done();
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    // A kept-alive connection would hold up the ending; its next request goes to another process.
    if (shutdown.isDraining) void reply.header('Connection', 'close');
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    log.info('request', {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    });
    done();
  });
  if (config.docsEnabled === 'true') documentApi(app, config);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
}

/** Refused before there is a route: an address that cannot be decoded, or with too long a part. */
function refuseAddress(error: Error & { statusCode?: number }, { id, url }: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(new HttpException(error.message, error.statusCode ?? 400));
  void reply.status(problem.status).header('X-Request-Id', id).type('application/problem+json');
  void reply.send(JSON.stringify({ ...problem, instance: url.split('?')[0], traceId: id }));
}

/** Helmet's headers. They are the same for every answer, and helmet would put them together anew for each. */
function securityHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  const protect = helmet({
    contentSecurityPolicy: { directives: CONTENT_SECURITY },
    // Shops on other hosts show our pictures.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  const collector = {
    setHeader: (name: string, value: string) => void (headers[name] = value),
    removeHeader: () => undefined,
  };
  // These two are all that helmet asks of an answer, and it asks nothing of the request.
  protect({} as IncomingMessage, collector as unknown as ServerResponse, () => undefined);
  return headers;
}

/** Swagger UI styles itself inline; nothing may be loaded from elsewhere. */
const CONTENT_SECURITY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  upgradeInsecureRequests: null,
};

/** Listens, and ends the process with one clear line when it cannot. */
export async function listen(app: NestFastifyApplication, config: Config, port: number): Promise<void> {
  boundShutdown(config.shutdownTimeoutMs, app.get(Log));
  await app.listen({ port, host: config.host });
  giveBackMemory();
  app.get(Log).info('ready', { address: await app.getUrl() });
}

/** Starting leaves some 45 MB of room for new objects, which V8 keeps for as long as nothing happens. It must be asked. */
function giveBackMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: { type: 'major'; flavor: 'last-resort' }) => void;
  collect({ type: 'major', flavor: 'last-resort' });
  setFlagsFromString('--no-expose-gc');
}
