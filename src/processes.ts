import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { configureHttp, httpAdapter } from './platform/http/server.js';
import { Log } from './platform/logging/log.js';

/** The process that answers clients; the caller makes it listen. */
export async function createWeb(config: Config): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for('web', config), httpAdapter(config), {
    logger: new Log(config),
    rawBody: true,
    bodyParser: false, // configureHttp sets ours
  });
  await configureHttp(app, config);
  return app;
}

/** The process that does what nobody waits for. It listens for probes only. */
export async function createWorker(config: Config): Promise<NestFastifyApplication> {
  const quiet = { ...config, docsEnabled: 'false' as const };
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for('worker', config), httpAdapter(config), {
    logger: new Log(config),
  });
  await configureHttp(app, quiet);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      if (request.url.startsWith('/health/')) done();
      else reply.callNotFound();
    });
  return app;
}
