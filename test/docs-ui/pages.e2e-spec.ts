import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.js';
import { launchChromium, provideChromium } from '../support/chromium.js';
import { expectProblem } from '../platform/problem.js';
import { documentedProblems } from './document.js';

const chromium = provideChromium();

/** M30.1: what stands beside Swagger UI. */
describe('the pages', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ docsEnabled: 'true' });
  });
  afterAll(() => app.stop());

  it('lead from the root to Swagger UI', async () => {
    const { status, headers } = await app.shop.get('/');
    expect({ status, location: headers.location }).toEqual({ status: 302, location: '/docs' });
    const { body } = await app.shop.get<{ _links: Record<string, { href: string }> }>('/v1');
    for (const name of ['documentation', 'openapi']) {
      expect((await app.shop.get(body._links[name]!.href)).status, name).toBe(200);
    }
  });

  it('explain each code at the address that its problems name', async () => {
    const { body: problem } = await app.shop.get<{ type: string }>('/v1/products/none');
    expect(problem.type).toBe('/docs/errors#product_not_found');
    const { status, headers, body } = await app.shop.get<string>(problem.type.split('#')[0]!);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/html/);
    const anchors = [...body.matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
    expect(anchors).toEqual(documentedProblems().map((problem) => problem.split(' ')[1]));
    expect(body).not.toContain('<script');
  });

  it.skipIf(!chromium)('look as they are meant to in a browser, which complains of nothing', async () => {
    const browser: Browser = await launchChromium(chromium!); // skipped without
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${app.config.publicUrl}/docs/errors#out_of_stock`);
    expect(await page.locator('#out_of_stock').isVisible()).toBe(true);
    const colourOf = (code: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('#${code} td:nth-child(2)')).backgroundColor`);
    expect(await colourOf('out_of_stock')).not.toBe(await colourOf('cart_empty'));
    expect(complaints).toEqual([]);
  });
});

it('are not there when documents are not served', async () => {
  const app = await startApp({ docsEnabled: 'false' });
  onTestFinished(() => app.stop());
  for (const path of ['/', '/docs/errors']) expectProblem(await app.shop.get(path), 404, 'route_not_found');
});
