import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { serveAccountPages } from './identity/index.js';
import { configureHttp, httpAdapter } from './platform/http/server.js';
import { Log } from './platform/logging/log.js';
import { storeSteps } from './store/index.js';

/** The process that answers clients; the caller makes it listen. */
export async function createWeb(config: Config): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for('web', config), httpAdapter(config), {
    logger: new Log(config),
    abortOnError: false, // whoever starts the process tells why it could not
    rawBody: true,
    bodyParser: false, // configureHttp sets ours
  });
  await configureHttp(app, config, storeSteps(app, config));
  if (config.accountUrl === '') serveAccountPages(app);
  return app;
}

/** The process that does what nobody waits for. It listens for probes only. */
export async function createWorker(config: Config): Promise<NestFastifyApplication> {
  const quiet = { ...config, docsEnabled: 'false' as const };
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.for('worker', config),
    httpAdapter(config, isProbe),
    {
      logger: new Log(config),
      abortOnError: false,
    },
  );
  await configureHttp(app, quiet, storeSteps(app, quiet));
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      if (isProbe(request.url)) done();
      else reply.callNotFound();
    });
  return app;
}

const isProbe = (url: string) => url.startsWith('/health/');
