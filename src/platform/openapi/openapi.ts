import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Config } from '../../config/config.js';
import { ABOUT, TAGS } from './ui/about.js';
import { CART_TOKEN, ORDER_TOKEN } from './headers.js';
import { addFormats } from './formats.js';
import { addIdempotency } from './idempotency.js';
import { addLists } from './lists.js';
import { addPatches } from './laws/patches.js';
import { addPreconditions } from './laws/preconditions.js';
import { ProblemDto } from './problem.dto.js';
import { servePages } from './ui/pages.js';
import { addProblems } from './problems.js';
import { tidyOperations, tidySchemas } from './tidy.js';
import { keepToken, MARK } from './ui/ui.js';
import { THEME } from './ui/ui.theme.js';

/** The OpenAPI document of all routes. */
export function buildDocument(app: NestFastifyApplication, config: Config): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Stoa API')
    .setDescription(ABOUT)
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    // Relative, so that what is tried in Swagger UI goes where the page came from, whatever name the server was called by.
    .addServer('/', 'Where this document comes from')
    .addServer(config.publicUrl, 'The public address')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: 'Staff: the `accessToken` of a session',
    })
    .addApiKey(
      { type: 'apiKey', in: 'header', name: CART_TOKEN, description: 'Guests: the `token` of their cart' },
      CART_TOKEN,
    )
    .addApiKey(
      { type: 'apiKey', in: 'header', name: ORDER_TOKEN, description: 'Guests: the `token` of their order' },
      ORDER_TOKEN,
    );
  for (const [name, about] of TAGS) builder.addTag(name, about);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    extraModels: [ProblemDto],
  });
  tidySchemas(document);
  tidyOperations(document);
  addIdempotency(document);
  addLists(document);
  addPatches(document);
  addPreconditions(document);
  addProblems(document);
  addFormats(document);
  return document;
}

/** Serves Swagger UI at `/docs`. The document is made at the first look, so that it costs the start nothing. */
export function documentApi(app: NestFastifyApplication, config: Config): void {
  servePages(app);
  SwaggerModule.setup('docs', app, () => buildDocument(app, config), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Stoa API',
    customfavIcon: MARK,
    customCss: THEME,
    swaggerOptions: {
      persistAuthorization: true,
      tryItOutEnabled: true,
      displayRequestDuration: true,
      deepLinking: true,
      filter: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      responseInterceptor: keepToken,
    },
  });
}
