import type { FastifyRequest } from 'fastify';
import type { ShopSteps } from '../platform/http/pipeline.js';
import type { Config } from '../config/config.js';
import { StoreService } from './store.service.js';

/** Mobile clients, which all call one host, name their store in this header. */
const STORE_HEADER = 'store';

/** The store that a request is for: the one its header names, or the one its host is a sub-domain of, or else the first. */
export function storeSteps(app: { get(type: typeof StoreService): StoreService }, config: Config): ShopSteps {
  const stores = app.get(StoreService);
  const codeOf = (request: FastifyRequest) =>
    request.headers[STORE_HEADER]?.toString() ?? subDomain(request.hostname, config);
  return {
    // The request itself is still judged by its own store.
    originsOf: async (request, isPreflight) =>
      isPreflight && mayNameStore(request, config) ? stores.originsOfAny() : stores.originsOf(codeOf(request)),
    chosenBy: [STORE_HEADER],
    scope: (fastify) => {
      // After the body has been read, since its events come from outside of any scope.
      fastify.addHook('preValidation', (request, _reply, done) => {
        request.shop = codeOf(request);
        stores.runFor(request.shop, done);
      });
    },
  };
}

/** Whether the request that a preflight asks for may be for any store: its header is not sent ahead, the name of it at most. */
function mayNameStore({ headers, hostname }: FastifyRequest, config: Config): boolean {
  const names = headers['access-control-request-headers'] ?? '';
  return (
    subDomain(hostname, config) === undefined ||
    names
      .toLowerCase()
      .split(/[\s,]+/)
      .includes(STORE_HEADER)
  );
}

/** `berlin.shop.test` → `berlin` where `shop.test` is the domain of the stores. */
function subDomain(hostname: string, { storeDomain }: Config): string | undefined {
  const host = hostname.toLowerCase().replace(/\.$/, ''); // RFC 9110 §4.2.3, and a name that is complete
  if (storeDomain === '' || !host.endsWith(`.${storeDomain.toLowerCase()}`)) return undefined;
  return host.slice(0, -storeDomain.length - 1);
}
