import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What docs/sign-in-with.md asks of a shop, as a page of some twenty lines. */
const PAGE = `<!doctype html><title>Shop</title><button>Sign in with Example</button><p id="who"></p>
<script type="module">
  const api = new URLSearchParams(location.search).get('api') ?? sessionStorage.getItem('api');
  const post = async (path, body, headers = {}) => {
    const reply = await fetch(api + path, {
      method: 'POST', credentials: 'include', body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
    return reply.json();
  };
  const base64url = (bytes) =>
    btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  document.querySelector('button').onclick = async () => {
    const codeVerifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
    sessionStorage.setItem('api', api);
    sessionStorage.setItem('codeVerifier', codeVerifier);
    const codeChallenge = base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier)));
    const returnUrl = location.origin + '/signed-in';
    location.href = (await post('/v1/identity-providers/example/sign-ins', { returnUrl, codeChallenge })).authorizationUrl;
  };
  const code = new URLSearchParams(location.hash.slice(1)).get('code');
  const codeVerifier = sessionStorage.getItem('codeVerifier');
  if (code) history.replaceState(null, '', location.pathname);
  if (code && !codeVerifier) who.textContent = 'You began no sign-in here';
  if (code && codeVerifier) {
    sessionStorage.removeItem('codeVerifier');
    const session = await post('/v1/provider-sessions', { code, codeVerifier, refreshIn: 'cookie' });
    const me = await fetch(api + '/v1/users/me', { headers: { authorization: 'Bearer ' + session.accessToken } });
    who.textContent = 'Hello ' + (await me.json()).email;
  }
</script>`;

/** A shop at an origin of its own. */
export async function startShopPage(): Promise<{ origin: string; stop(): Promise<void> }> {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(PAGE));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
