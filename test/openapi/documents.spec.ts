import { join } from 'node:path';
import { builtDocument, type Content, type Operation, operationsOf, ROOT, type Schema } from './built.js';
import { absolute, newAjv } from './contract.js';

const whole = builtDocument('whole');
const parts = [builtDocument('storefront'), builtDocument('admin')];
const operations = operationsOf(whole);

/* The committed documents are compared as snapshots: `npm run docs` brings them in line with what the build has made. */
it.each(['storefront', 'admin'] as const)('docs/openapi/%s.json is what the build makes', async (name) => {
  const text = `${JSON.stringify(builtDocument(name), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(join(ROOT, 'docs', 'openapi', `${name}.json`));
});

/** M30.1: two documents, each whole in itself. */
describe('the parts', () => {
  it('have every operation once', () => {
    const names = parts.flatMap((part) => operationsOf(part).map(({ name }) => name));
    expect(names.sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  it('ask shops for a token of the cart or the order, and both for one of who is signed in', () => {
    expect(parts.map(({ components }) => Object.keys(components.securitySchemes).sort())).toEqual([
      ['Cart-Token', 'Order-Token', 'bearer'],
      ['bearer'],
    ]);
    expect(parts.map(({ info }) => info.title)).toEqual(['Stoa storefront API', 'Stoa admin API']);
  });

  it('have the tags and components that they use, and no others', () => {
    for (const part of [whole, ...parts]) {
      const text = JSON.stringify(part);
      const used = new Set([...text.matchAll(/"#\/components\/(\w+\/[^"]+)"/g)].map(([, name]) => name));
      const { schemas, examples, headers } = part.components;
      const there = Object.entries({ schemas, examples, headers }).flatMap(([kind, all]) =>
        Object.keys(all).map((name) => `${kind}/${name}`),
      );
      expect(there.sort()).toEqual([...used].sort());
      const tags = new Set(operationsOf(part).flatMap(({ operation }) => (operation as { tags?: string[] }).tags));
      expect(new Set(part.tags.map(({ name }) => name))).toEqual(tags);
    }
  });

  it('know nothing of the place where they are served', () => {
    for (const part of [whole, ...parts]) expect(part.servers.map(({ url }) => url)).toEqual(['/']);
  });
});

/** M30.1: everything is described, with an example. */
describe('the description', () => {
  const contents = operations.flatMap(({ name, operation: { requestBody, responses } }) => [
    ...Object.entries(requestBody?.content ?? {}).map(([type, content]) => ({ name: `${name} ← ${type}`, content })),
    ...Object.entries(responses).flatMap(([status, response]) =>
      Object.entries(response.content ?? {}).map(([type, content]) => ({ name: `${name} ${status} ${type}`, content })),
    ),
  ]);
  // What can be said in JSON is shown in JSON, and can be said in other formats too.
  const withSchema = contents.filter(
    ({ name, content }) => content.schema && / application\/(problem\+)?json$/.test(name),
  );
  const examplesOf = ({ example, examples = {} }: Content): unknown[] => [
    ...(example === undefined ? [] : [example]),
    ...Object.values(examples).map((one) =>
      one.$ref ? whole.components.examples[one.$ref.split('/').at(-1)!]?.value : one.value,
    ),
  ];

  it('has a sentence for every member of every schema', () => {
    const silent = Object.entries(whole.components.schemas).flatMap(([name, schema]) => silentMembers(name, schema));
    expect(silent).toEqual([]);
  });

  it('has a sentence for every parameter, header and answer', () => {
    const silent = operations.flatMap(({ name, operation: { parameters = [], responses } }) => [
      ...parameters.filter(({ description }) => !description).map((one) => `${name} ${one.name}`),
      ...Object.entries(responses).flatMap(([status, response]) => (response.description ? [] : [`${name} ${status}`])),
    ]);
    expect(silent).toEqual([]);
  });

  it('says of every operation what it answers when all is well, and when we are at fault', () => {
    const incomplete = operations.filter(({ operation: { responses } }) => {
      const statuses = Object.keys(responses);
      return !statuses.some((status) => status.startsWith('2')) || !statuses.includes('503');
    });
    expect(incomplete.map(({ name }) => name)).toEqual([]);
  });

  it('says of all that was made where it is, and of every answer which headers it has', () => {
    const headersOf = (operation: Operation, status: string) => Object.keys(operation.responses[status]?.headers ?? {});
    const made = operations.filter(({ operation }) => '201' in operation.responses);
    expect(made.length).toBeGreaterThan(5);
    expect(made.filter(({ operation }) => !headersOf(operation, '201').includes('Location'))).toEqual([]);
    const { post, get } = whole.paths['/v1/admin/products']!;
    const limits = ['RateLimit', 'RateLimit-Policy'];
    const replayable = ['ETag', 'Idempotent-Replayed', 'Location', ...limits, 'X-Request-Id'];
    expect(headersOf(post!, '201').sort()).toEqual(replayable);
    expect(headersOf(post!, '409')).toContain('Retry-After');
    expect(headersOf(get!, '200').sort()).toEqual(['Content-Disposition', 'ETag', 'Link', ...limits, 'X-Request-Id']);
    expect(headersOf(get!, '304')).toEqual(headersOf(get!, '200'));
    const old = headersOf(whole.paths['/v1/products/{key}']!.get!, '200');
    expect(old).toEqual(expect.arrayContaining(['Deprecation', 'Sunset', 'Link']));
    const picture = whole.paths['/v1/media/{key}']!.get!;
    expect(headersOf(picture, '206')).toEqual(expect.arrayContaining(['Accept-Ranges', 'Content-Range', 'ETag']));
  });

  it('has links in every answer that is a resource', () => {
    const unlinked = operations.flatMap(({ name, operation: { responses } }) =>
      Object.entries(responses).flatMap(([status, { content }]) => {
        const schema = whole.components.schemas[content?.['application/json']?.schema?.$ref?.split('/').at(-1) ?? ''];
        const { data } = schema?.properties ?? {};
        const item = data?.items?.$ref && whole.components.schemas[data.items.$ref.split('/').at(-1)!];
        const all = [schema, item].filter((one) => one !== undefined && one !== '');
        return status.startsWith('2') && all.some((one) => !one.required?.includes('_links')) ? [name] : [];
      }),
    );
    // Forms that standards give; secrets that are shown once; reports of what is done or how it is, and the products in the former have theirs.
    const reports = [
      'GET /.well-known/jwks.json',
      'GET /health/live',
      'GET /health/ready',
      'GET /health/startup',
      'POST /v1/admin/product-operations',
      'POST /v1/passkey-challenges',
      'POST /v1/session-proof-challenges',
      'POST /v1/users/me/passkey-challenges',
      'POST /v1/users/me/recovery-codes',
      'POST /v1/users/me/totp',
      'POST /v1/users/me/totp-confirmations',
    ];
    expect(unlinked.sort()).toEqual(reports);
  });

  it('has an example for every body, either way', () => {
    expect(withSchema.filter(({ content }) => examplesOf(content).length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('has examples that their schemas allow', () => {
    const ajv = newAjv(whole);
    const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
    const wrong = withSchema.flatMap(({ name, content }) => {
      const key = JSON.stringify(content.schema);
      const validate = compiled.get(key) ?? ajv.compile(absolute(content.schema!));
      compiled.set(key, validate);
      return examplesOf(content)
        .filter((example) => !validate(example))
        .map((example) => `${name}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(example)}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** The names of members without a description, within objects and lists too. */
function silentMembers(name: string, schema: Schema): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([member, property]) => [
    ...(property.description ? [] : [`${name}.${member}`]),
    ...silentMembers(`${name}.${member}`, property),
  ]);
  return schema.items ? [...own, ...silentMembers(`${name}[]`, schema.items)] : own;
}
