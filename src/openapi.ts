import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { loadConfig } from './config/load.js';
import { declaredSettings } from './config/setting.js';
import { writeDocuments } from './platform/openapi/documents.js';
import { buildDocument } from './platform/openapi/openapi.js';
import { startProcess } from './start.process.js';

/*
 * Writes the OpenAPI documents; the last step of the build. In preview mode Nest reads what classes say of themselves and
 * makes no instance of any: nothing connects. The settings are the examples of each, so that the documents are the same everywhere.
 */
await startProcess(async () => {
  const examples = [...declaredSettings().values()].map(({ env, example }) => [env, example] as const);
  const config = loadConfig(Object.fromEntries(examples));
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for('web', config), new FastifyAdapter(), {
    preview: true,
    logger: ['error'],
    abortOnError: false,
  });
  writeDocuments(buildDocument(app));
});
