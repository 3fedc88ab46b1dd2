import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../../config/config.js';
import { Log } from '../logging/log.js';
import { documentApi } from '../openapi/ui/serve.js';
import { layPipeline, type ShopSteps } from './pipeline.js';
import { protocolOptions } from './protocol.js';
import { refuseAddress, refuseConnection } from './refusals.js';
import { keepRoutes, MOST_OF_PARAMETER, RouteTable } from './routing/route.table.js';
import { versionedAddress } from './routing/versions.js';
import { boundShutdown } from './shutdown.js';

/** Fastify as Stoa runs it. */
export function httpAdapter(config: Config, isServed?: (url: string) => boolean): FastifyAdapter {
  const routes = new RouteTable(isServed);
  const adapter = new FastifyAdapter({
    ...protocolOptions(config),
    bodyLimit: config.bodyLimit,
    // Of anyone else `X-Forwarded-For` is a claim, and nobody's address.
    trustProxy: config.trustedProxies === '' ? false : config.trustedProxies.split(','),
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: MOST_OF_PARAMETER },
    rewriteUrl: (request: IncomingMessage) => versionedAddress(request, routes),
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseConnection,
    keepAliveTimeout: config.keepAliveMs,
    requestTimeout: config.requestTimeoutMs,
  });
  keepRoutes(adapter.getInstance(), routes);
  routes.watch(adapter.getInstance());
  return adapter;
}

/** Makes the application ready to be routed: what every request passes, the documents, the signals. */
export async function configureHttp(app: NestFastifyApplication, config: Config, shop: ShopSteps): Promise<void> {
  await layPipeline(app, config, shop);
  if (config.docsEnabled === 'true') documentApi(app);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
}

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
