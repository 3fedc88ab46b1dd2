import createFetchClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './stoa.js';

/** What is sent and answered, by the names of the OpenAPI documents: `Schemas['OrderDto']`. */
export type Schemas = components['schemas'];

/** `GET`, `POST` and the others, each typed by its address; what openapi-fetch documents. */
export type StoaClient = Client<paths>;

/** Whom to call as; each is a part of an earlier answer. */
export interface Tokens {
  /** `accessToken` of a session: staff. */
  access?: string;
  /** `token` of a cart: the guest it is of. */
  cart?: string;
  /** `token` of an order: the guest it is of. */
  order?: string;
}

export interface StoaClientOptions extends Omit<ClientOptions, 'baseUrl' | 'headers'> {
  tokens?: Tokens;
  /** Code of a store, where the host does not say it. */
  store?: string;
}

/**
 * A client whose addresses, parameters, bodies and answers are typed by the OpenAPI documents.
 * @param baseUrl `https://shop.example`, without a path
 */
export function createClient(baseUrl: string, { tokens = {}, store, ...options }: StoaClientOptions = {}): StoaClient {
  return createFetchClient<paths>({
    ...options,
    baseUrl,
    headers: {
      ...(tokens.access && { authorization: `Bearer ${tokens.access}` }),
      ...(tokens.cart && { 'cart-token': tokens.cart }),
      ...(tokens.order && { 'order-token': tokens.order }),
      ...(store && { store }),
    },
  });
}
