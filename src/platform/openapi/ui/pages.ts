import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Pages beside Swagger UI: the way to it from `/`, and at `/docs/errors` what the `type` of every problem names. */
export function servePages(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/', (_request, reply) => reply.redirect('/docs', 302));
  const page = errorsPage();
  if (page !== undefined) fastify.get('/docs/errors', (_request, reply) => reply.type('text/html').send(page));
}

/** The build makes it of docs/errors.md (scripts/errors-page.mjs); who compiles by other means does without. */
function errorsPage(): string | undefined {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  const file = join(folder, 'dist', 'docs', 'errors.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
