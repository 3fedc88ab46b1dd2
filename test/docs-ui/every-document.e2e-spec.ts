import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { builtDocument, operationsOf } from '../openapi/built.js';
import { launchChromium, provideChromium } from '../support/chromium.js';
import { type Fleet, startFleet, stockUp } from '../support/processes.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { SwaggerPage } from './swagger.page.js';

const chromium = provideChromium();

const ID = '0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34';
/** An address of everything, where nothing is. */
const NOTHING = { id: ID, lineId: ID, slug: 'a', key: 'a', name: 'a', provider: 'a', type: 'order' };
/** A file is chosen, and a session begun and a sign-in completed, in tests of their own. */
const ELSEWHERE = / \/v1\/(admin\/media|(admin\/)?sessions|session-renewals|session-completions|passkey-challenges)$/;

/** M30.2: each document can be chosen, and each of its operations can be tried where it is read. */
describe.skipIf(!chromium)('Swagger UI', { timeout: 360_000 }, () => {
  let fleet: Fleet;
  let browser: Browser;
  let swagger: SwaggerPage;

  beforeAll(async () => {
    [fleet, browser] = await Promise.all([startFleet({ DOCS_ENABLED: 'true' }), launchChromium(chromium!)]); // skipped without
    await stockUp(fleet, { sku: 'Harbour lamp', amount: 8900, quantity: 10 });
  });

  afterAll(async () => {
    await browser.close();
    await fleet.stop();
  });

  beforeEach(async () => {
    swagger = new SwaggerPage(await browser.newPage({ viewport: { width: 1280, height: 1000 } }), fleet.shop.url);
    await swagger.open();
  });

  afterEach(() => swagger.page.close());

  it.each([
    ['Storefront', 'storefront'],
    ['Admin', 'admin'],
  ] as const)('shows the document %s with all of its operations, and tries what reads', async (title, name) => {
    await swagger.execute('POST', '/v1/admin/sessions', { body: { email: STAFF.owner, password: PASSWORD } });
    await swagger.choose(title);
    const operations = operationsOf(builtDocument(name));
    await expect.poll(() => swagger.page.locator('.opblock').count()).toBe(operations.length);
    for (const { name: operation } of operations.filter((one) => one.name.startsWith('GET '))) {
      const path = operation.slice('GET '.length);
      const status = await swagger.tryOut('GET', path, NOTHING);
      // There is nothing with such an id; what staff may do, the sign-in of before allows.
      expect([200, 404], `${path}: ${status}`).toContain(status);
    }
    expect(swagger.complaints.filter((complaint) => !complaint.startsWith('Failed to load resource'))).toEqual([]);
  });

  it.each([
    ['Storefront', 'storefront'],
    ['Admin', 'admin'],
  ] as const)('sends what the document %s says that writes take, example and all', async (title, name) => {
    await swagger.execute('POST', '/v1/admin/sessions', { body: { email: STAFF.owner, password: PASSWORD } });
    await swagger.choose(title);
    const writes = operationsOf(builtDocument(name)).filter(
      (one) => !one.name.startsWith('GET ') && !ELSEWHERE.test(one.name),
    );
    expect(writes.length).toBeGreaterThan(3);
    for (const { name: write, operation } of writes) {
      const [method = '', path = ''] = write.split(' ');
      const status = await swagger.tryOut(method, path, {
        ...NOTHING,
        'If-Match': '*',
        'Idempotency-Key': randomUUID(),
      });
      expect(Object.keys(operation.responses), `${write}: ${status}`).toContain(String(status));
      // What it is about may not be there; but the request was read, allowed, and complete.
      expect([400, 401, 403, 405, 406, 415, 428], `${write}: ${status}`).not.toContain(status);
    }
    expect(swagger.complaints.filter((complaint) => !complaint.startsWith('Failed to load resource'))).toEqual([]);
  });

  it('can be linked to with a document', async () => {
    await swagger.page.goto(`${fleet.shop.url}/docs?urls.primaryName=Admin`);
    await swagger.page.locator('.info .title', { hasText: 'Stoa admin API' }).waitFor();
    expect(swagger.complaints).toEqual([]);
  });
});
