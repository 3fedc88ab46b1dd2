import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { LinkDto } from '../http/link/link.dto.js';
import { aboutOf, TAGS } from './ui/about.js';
import { CART_TOKEN, ORDER_TOKEN } from './headers.js';
import { addExamples } from './laws/examples.js';
import { addHeaders } from './laws/headers.js';
import { addFormats } from './laws/formats.js';
import { addIdempotency } from './laws/idempotency.js';
import { addLists } from './laws/lists.js';
import { addPatches } from './laws/patches.js';
import { addPreconditions } from './laws/preconditions.js';
import { closeRequests, sortComponents } from './laws/schemas.js';
import { addStore } from './laws/store.js';
import { addUploads } from './laws/uploads.js';
import { tidyOperations, tidySchemas } from './laws/tidy.js';
import { addWords } from './laws/words.js';
import { ProblemDto } from './problem.dto.js';
import { addProblems } from './problems.js';

/** What holds for every operation and schema, whoever wrote it. A law sees what the laws before it have done. */
const LAWS: readonly ((document: OpenAPIObject) => void)[] = [
  tidySchemas,
  addWords,
  tidyOperations,
  addIdempotency,
  addLists,
  addPatches,
  addUploads,
  addPreconditions,
  addStore,
  addProblems,
  addHeaders,
  addExamples,
  addFormats,
  closeRequests,
  sortComponents,
];

/**
 * The OpenAPI document of all routes: storefront, admin and health. It depends on the code alone and not on configuration:
 * it is made once, by the build. Needs no running application, one in Nest's preview mode does.
 */
export function buildDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Stoa API')
    .setDescription(aboutOf('whole'))
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    // Relative, so that what is tried in Swagger UI goes where the page came from, whatever name the server was called by.
    .addServer('/', 'Where this document comes from')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description:
        'People: the `accessToken` of a session. Machines: the `secret` of an API key (`stoa_sk_` and 50 letters and digits)',
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
    extraModels: [LinkDto, ProblemDto],
  });
  for (const law of LAWS) law(document);
  return document;
}
