import { type ClientAuth, ClientSecretBasic, ClientSecretPost, type CustomFetchOptions, None } from 'openid-client';

/** No answer of a provider is near as long. */
const MOST_BYTES = 1_048_576;
/** Statuses whose answers have no body (Fetch §2.2.3). */
const BODILESS = [101, 204, 205, 304];

/** The client proves itself as the provider takes it: RFC 6749 §2.3.1 wants every one to take Basic, and some take the body alone. */
export function clientAuthOf(secret: string | undefined): ClientAuth {
  if (secret === undefined) return None();
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported;
    const isBasic = taken === undefined || taken.includes('client_secret_basic');
    (isBasic ? basic : post)(server, ...rest);
  };
}

/** Reads no more than a provider has to say. How long it may take, the client says by the signal. */
export async function boundedFetch(url: string, options: CustomFetchOptions): Promise<Response> {
  const response = await fetch(url, options);
  const { status, statusText, headers } = response;
  const body = await bytesOf(response);
  return new Response(BODILESS.includes(status) ? null : body, { status, statusText, headers });
}

async function bytesOf({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > MOST_BYTES) throw new TypeError('The answer is too long');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
