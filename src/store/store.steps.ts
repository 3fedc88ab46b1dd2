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
    originsOf: async (request) => stores.originsOf(codeOf(request)),
    chosenBy: [STORE_HEADER],
    scope: (fastify) => {
      // After the body has been read, since its events come from outside of any scope.
      fastify.addHook('preValidation', (request, _reply, done) => stores.runFor(codeOf(request), done));
    },
  };
}

/** `berlin.shop.test` → `berlin` where `shop.test` is the domain of the stores. */
function subDomain(host: string, { storeDomain }: Config): string | undefined {
  if (storeDomain === '' || !host.endsWith(`.${storeDomain}`)) return undefined;
  return host.slice(0, -storeDomain.length - 1);
}
