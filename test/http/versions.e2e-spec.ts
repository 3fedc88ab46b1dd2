import { connect } from 'node:net';
import { newProduct } from '../storefront/shelf.js';
import { startApp, type TestApp } from '../support/app.js';
import { expectProblem } from '../platform/problem.js';

interface Linked {
  _links: Record<string, { href: string }>;
}
type ListBody = Linked & { data: Linked[] };

/** M12.2: a version is named in four ways, and one code path answers. */
describe('a version', () => {
  let app: TestApp;
  const now = [
    { name: 'Material', value: 'Glass' },
    { name: '2', value: 'second' },
  ];
  beforeAll(async () => {
    app = await startApp({ docsEnabled: 'true' });
    await newProduct(app, 'Lamp', { attributes: { Material: 'Glass', 2: 'second' } });
  });
  afterAll(() => app.stop());

  it.each([
    ['its path', '/v2/products/lamp', {}],
    ['a header', '/products/lamp', { 'api-version': '2' }],
    ['a media type', '/products/lamp', { accept: 'application/vnd.stoa.v2+json' }],
    ['a parameter', '/products/lamp?version=2&currency=EUR', {}],
  ])('is named by %s', async (_what, url, headers: Record<string, string>) => {
    const reply = await app.shop.get<{ attributes: unknown[] }>(url, headers);
    expect(reply.status).toBe(200);
    expect(reply.body.attributes).toEqual(expect.arrayContaining(now));
    expect(reply.headers).not.toHaveProperty('deprecation');
    expect(reply.headers).not.toHaveProperty('sunset');
  });

  it.each([
    ['its path', '/v1/products/lamp', {}],
    ['a header', '/products/lamp', { 'api-version': '1' }],
    ['a media type', '/products/lamp', { accept: 'application/vnd.stoa.v1+json' }],
    ['a parameter', '/products/lamp?version=1', {}],
  ])(
    'that is older, named by %s, has the old form, and says until when',
    async (_what, url, headers: Record<string, string>) => {
      const reply = await app.shop.get(url, headers);
      expect(reply.body.attributes).toEqual({ Material: 'Glass', 2: 'second' });
      expect(reply.headers).toMatchObject({
        deprecation: expect.stringMatching(/^@\d{10}$/) as string,
        sunset: expect.stringMatching(/ GMT$/) as string,
        link: expect.stringMatching(/^<\/v2\/products\/lamp.*>; rel="successor-version"$/) as string,
      });
      const link = /<(.*?)>/.exec(String(reply.headers.link))![1]!;
      expect((await app.shop.get<{ attributes: unknown }>(link)).body.attributes).toEqual(expect.arrayContaining(now));
    },
  );

  it.each(['/%76%31/products/lamp', '/v%31/pro%64ucts/lamp'])(
    'is the same however its address is escaped: %s',
    async (address) => {
      const reply = await app.shop.get<{ attributes: unknown; _links: Record<string, { href: string }> }>(address);
      expect(reply.body.attributes).toEqual({ Material: 'Glass', 2: 'second' });
      expect(reply.headers).toHaveProperty('deprecation');
      expect(reply.body._links.self!.href).toMatch(/^\/v1\/products\//);
    },
  );

  it('is found in a target that names its origin, which stands in no link', async () => {
    const { hostname, port } = new URL(app.config.publicUrl);
    const ask = async (target: string) => {
      const socket = connect(Number(port), hostname);
      socket.write(`GET ${target} HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n`);
      let text = '';
      for await (const part of socket) text += String(part);
      return text;
    };
    const list = await ask('http://evil.test/v2/products?page[size]=1');
    expect(list).toMatch(/^HTTP\/1.1 200/);
    expect(list).toContain('"href":"/v2/products?page%5Bsize%5D=1"');
    expect(list).not.toContain('evil.test');
    expect(await ask('http://evil.test/v1/products/lamp')).toContain('\r\ndeprecation: @');
    expect(await ask('http://evil.test/nowhere')).toContain('"instance":"/nowhere"');
  });

  it('that is older has the fields that were asked for, and no others', async () => {
    const some = async (fields: string) => (await app.shop.get(`/v1/products/lamp?fields=${fields}`)).body;
    expect(Object.keys(await some('id,name')).toSorted()).toEqual(['_links', 'id', 'name']);
    expect(await some('id,attributes')).toMatchObject({ attributes: { Material: 'Glass' } });
  });

  it.each([
    ['/v1/products', {}, 1],
    ['/v2/products', {}, 2],
    ['/products', { 'api-version': '2' }, 2],
    ['/products?version=1', {}, 1],
    ['/v2', {}, 2],
  ])('is stayed in by who follows links: %s with %j', async (address, headers: Record<string, string>, version) => {
    const { body } = await app.shop.get<Partial<ListBody> & Linked>(address, headers);
    const links = [body, ...(body.data ?? [])].flatMap(({ _links }) => Object.values(_links));
    const elsewhere = links.filter(({ href }) => !href.startsWith(`/v${version}`));
    expect(elsewhere.map(({ href }) => href)).toEqual(address === '/v2' ? ['/docs', '/openapi.json'] : []);
    for (const { href } of links) expect(href).not.toMatch(/^\/v[^/]*\/v/);
  });

  it.each([
    ['a header', '', { 'api-version': '1' }],
    ['a media type', '', { accept: 'application/vnd.stoa.v1+json' }],
    ['a parameter', '?version=1', {}],
  ])(
    'that is named by %s does not get in the way of what has no versions',
    async (_what, query, headers: Record<string, string>) => {
      const { body } = await app.shop.get<Linked>(`/v1${query}`, headers);
      const linked = Object.values(body._links).map(({ href }) => href);
      expect(linked).toEqual(expect.arrayContaining(['/docs', '/openapi.json']));
      // By fetch, since Client looks for every answer in the documents, where these are not.
      for (const address of ['/docs', '/openapi.json', '/health/ready', '/schemas/stoa.proto']) {
        const { status } = await fetch(`${app.shop.url}${address}${query}`, { headers });
        expect({ address, status }).toEqual({ address, status: 200 });
      }
    },
  );

  it.each(['application/vnd.stoa.v1+xml', 'application/vnd.stoa.V1+JSON'])('is named by %s', async (accept) => {
    const { status, headers } = await app.shop.get('/products/lamp', { accept });
    expect(status).toBe(200);
    expect(headers).toHaveProperty('deprecation');
    expect(headers['content-type']).toContain(accept.endsWith('xml') ? 'xml' : 'json');
  });

  it('has what the one before has and it has not changed', async () => {
    const { data } = (await app.shop.get<ListBody>('/v1/products')).body;
    const unlinked = data.map((product) => ({ ...product, _links: expect.anything() as unknown }));
    expect((await app.shop.get('/v2/products')).body).toMatchObject({ data: unlinked });
    expect((await app.shop.post('/v2/carts', { lines: [] })).status).toBe(201);
  });

  it('that is named in the path is not overruled', async () => {
    const { body } = await app.shop.get('/v1/products/lamp', { 'api-version': '2' });
    expect(body.attributes).toEqual({ Material: 'Glass', 2: 'second' });
  });

  it('that does not exist is refused, with those that do', async () => {
    for (const url of ['/v3/products', '/v0/products', '/products?version=9']) {
      const problem = expectProblem(await app.shop.get(url), 404, 'version_unknown');
      expect(problem.versions).toEqual([1, 2]);
    }
    expectProblem(await app.shop.get('/products', { 'api-version': '9' }), 404, 'version_unknown');
  });

  it('must be named', async () => {
    expectProblem(await app.shop.get('/products'), 404, 'route_not_found');
    expectProblem(await app.shop.get('/products', { 'api-version': 'new' }), 404, 'route_not_found');
  });
});
