import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Step } from './step.js';

/** Swagger UI styles itself inline; nothing may be loaded from elsewhere. */
const CONTENT_SECURITY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  upgradeInsecureRequests: null,
};

/** Helmet's headers. They are the same for every answer, and helmet would put them together anew for each. */
export const securityHeaders: Step = (fastify) => {
  const headers = headersOfHelmet();
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
};

function headersOfHelmet(): Record<string, string> {
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
