import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DOCUMENTS, type DocumentName, openDocuments } from '../documents.js';
import { servePages } from './pages.js';
import { keepToken, MARK } from './ui.js';
import { THEME } from './ui.theme.js';

const TYPES = { json: 'application/json; charset=utf-8', yaml: 'application/yaml; charset=utf-8' };

/**
 * Serves the documents that the build has made, as JSON and as YAML, and Swagger UI over them at `/docs`. Nothing is read
 * before somebody asks.
 * @throws when the build has made none
 */
export function documentApi(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const read = openDocuments();
  servePages(app);
  for (const name of Object.keys(DOCUMENTS) as DocumentName[]) {
    for (const format of ['json', 'yaml'] as const) {
      fastify.get(`${DOCUMENTS[name].path}.${format}`, (_request: FastifyRequest, reply: FastifyReply) => {
        const { content, etag } = read(name, format);
        // Asked for again each time, and answered with 304 by the step of all tags as long as it is the same build.
        return reply.headers({ ETag: etag, 'Cache-Control': 'no-cache' }).type(TYPES[format]).send(content);
      });
    }
  }
  // The page loads what it shows from the addresses above: no document is put into it.
  SwaggerModule.setup('docs', app, {} as OpenAPIObject, {
    raw: false,
    explorer: true,
    customSiteTitle: 'Stoa API',
    customfavIcon: MARK,
    customCss: THEME,
    swaggerOptions: {
      urls: Object.values(DOCUMENTS).map(({ path, title }) => ({ url: `${path}.json`, name: title })),
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
