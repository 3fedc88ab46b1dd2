import { parse } from 'yaml';
import { type TestApp, startApp } from '../support/app.js';
import { builtDocument } from './built.js';

/** M30.1: the documents are files of the build, and served as such. */
describe('the served documents', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp({ docsEnabled: 'true' })));
  afterAll(() => app.stop());

  it.each([
    ['/openapi', 'whole'],
    ['/openapi/storefront', 'storefront'],
    ['/openapi/admin', 'admin'],
  ] as const)('are what the build has made: %s', async (path, name) => {
    const json = await app.shop.get(`${path}.json`);
    expect(json.status).toBe(200);
    expect(json.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(json.body).toEqual(builtDocument(name));
    const yaml = await app.shop.get<string>(`${path}.yaml`);
    expect(yaml.headers['content-type']).toBe('application/yaml; charset=utf-8');
    expect(parse(yaml.body, { maxAliasCount: 0 })).toEqual(json.body);
  });

  it('are sent once to whoever keeps them', async () => {
    const first = await app.shop.get('/openapi/admin.json');
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await app.shop.get('/openapi/admin.json', { 'if-none-match': `"other", ${etag}` });
    expect(again).toMatchObject({ status: 304, body: '', headers: { etag } });
    expect((await app.shop.get('/openapi/admin.json', { 'if-none-match': '"other"' })).status).toBe(200);
    const small = await fetch(`${app.shop.url}/openapi/admin.json`, { headers: { 'accept-encoding': 'br' } });
    const encoded = small.headers.get('etag')!;
    expect(encoded).toBe(etag.replace(/"$/, '-br"'));
    for (const known of ['*', encoded]) {
      expect((await app.shop.get('/openapi/admin.json', { 'if-none-match': known })).status, known).toBe(304);
    }
    expect((await app.shop.get('/openapi/admin.yaml')).headers.etag).not.toBe(etag);
  });

  it('are not there when they are switched off', async () => {
    const quiet = await startApp();
    for (const path of ['/openapi.json', '/openapi/admin.json', '/docs']) {
      expect((await fetch(quiet.shop.url + path)).status).toBe(404);
    }
    await quiet.stop();
  });
});
