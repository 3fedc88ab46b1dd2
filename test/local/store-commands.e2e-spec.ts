import { startApp, type TestApp } from '../support/app.js';
import { stoa } from '../support/stoa.command.js';
import { eventually } from '../support/wait.js';

// A busy machine makes each of these slow, and none of them wrong.
vi.setConfig({ testTimeout: 120_000 });

const ORIGIN = 'https://berlin.example';
const SOON = 'Processes that run know it within 5 seconds.\n';
const MAIN = 'main (Test): EUR, USD; tax 19 % within prices; origins: none\n';

/** M3.4, M8.3: stores and their web shops are set up by commands, beside the processes that serve them. */
describe('npm run stoa -- store', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const store = (...args: string[]) => stoa(['store', ...args], { DATABASE_URL: app.database.url });
  const rows = () => app.database.rows('SELECT * FROM store ORDER BY created_at');
  const allowedAt = async (code: string) =>
    (await app.shop.get('/v1/products', { store: code, origin: ORIGIN })).headers['access-control-allow-origin'];
  const add = (code: string) => store('add', '--code', code, '--currency', 'EUR', '--tax-rate', '0');

  it('adds a store, which a web process that runs sells from soon after', async () => {
    expect(await store('list')).toEqual({ code: 0, output: MAIN, errors: '' });
    expect((await app.shop.get('/v1/products', { store: 'berlin' })).status).toBe(404);
    const added = await store(
      ...['add', '--code', 'berlin', '--name', 'Berlin', '--currency', 'usd', '--currency', 'EUR'],
      ...['--tax-rate', '700', '--tax-on-top', '--origin', ORIGIN, '--origin', 'http://localhost:5173'],
    );
    const line = `berlin (Berlin): USD, EUR; tax 7 % on top of prices; origins: ${ORIGIN}, http://localhost:5173\n`;
    expect(added).toEqual({ code: 0, errors: '', output: line + SOON });
    expect((await store('list')).output).toBe(MAIN + line);
    expect((await rows())[1]).toMatchObject({
      ...{ code: 'berlin', name: 'Berlin', currencies: ['USD', 'EUR'], tax_rate: 700, prices_include_tax: false },
      allowed_origins: [ORIGIN, 'http://localhost:5173'],
    });
    expect(await eventually(() => allowedAt('berlin'), Boolean)).toBe(ORIGIN);
    const methods = await app.shop.get<{ data: object[] }>('/v1/shipping-methods', { store: 'berlin' });
    expect(methods.body.data).toMatchObject([{ code: 'none', price: { amount: 0, currency: 'USD' } }]);
    const owner = await app.staff();
    const places = await owner.get<{ data: object[] }>('/v1/admin/stock-locations', { store: 'berlin' });
    expect(places.body.data).toMatchObject([{ code: 'main' }]);
  });

  it('says anew which web shops may read a store, and a web process that runs goes by it soon after', async () => {
    expect(await allowedAt('main')).toBeUndefined();
    const set = await store('set', 'main', '--origin', ORIGIN);
    expect(set).toEqual({ code: 0, errors: '', output: MAIN.replace('none', ORIGIN) + SOON });
    expect(await eventually(() => allowedAt('main'), Boolean)).toBe(ORIGIN);
    expect((await store('set', 'main', '--no-origin')).output).toBe(MAIN + SOON);
    const moved = await store('set', 'main', '--time-zone', 'Europe/Berlin');
    expect(moved.output).toBe(MAIN.replace('none', 'none; clocks of Europe/Berlin') + SOON);
    expect((await store('set', 'main', '--time-zone', 'UTC')).output).toBe(MAIN + SOON);
    await eventually(
      () => allowedAt('main'),
      (allowed) => allowed === undefined,
    );
  });

  it('refuses a code that is taken or unknown, in one sentence', async () => {
    await add('paris');
    const before = await rows();
    const counts = () =>
      app.database.rows('SELECT (SELECT count(*) FROM stock_location), (SELECT count(*) FROM shipping_method)');
    const furniture = await counts();
    expect(await add('paris')).toEqual({ code: 1, output: '', errors: 'There is a store paris already.\n' });
    const unknown = await store('set', 'rome', '--origin', ORIGIN);
    expect(unknown).toMatchObject({ code: 1, output: '' });
    expect(unknown.errors).toMatch(/^There is no store rome\. Stores: main, .*paris\.\n$/);
    expect(await rows()).toEqual(before);
    expect(await counts()).toEqual(furniture);
  });

  const WHOLE = { '--code': 'oslo', '--currency': 'NOK', '--tax-rate': '2500', '--origin': ORIGIN };
  it.each([
    ['--code', 'Oslo', 'up to 63 small letters, digits and hyphens, no hyphen first or last'],
    ['--code', '-oslo', 'up to 63 small letters, digits and hyphens, no hyphen first or last'],
    ['--currency', 'KRONER', 'no currency of ISO 4217, as EUR is'],
    ['--tax-rate', '25.5', 'a whole number from 0 to 10000'],
    ['--tax-rate', '', 'a whole number from 0 to 10000'],
    ['--origin', 'shop.example', 'an origin, as https://shop.example, or * for any'],
    ['--origin', 'ftp://shop.example', 'an origin, as https://shop.example, or * for any'],
    ['--origin', 'null', 'an origin, as https://shop.example, or * for any'],
    ['--origin', 'https://shop.example/', 'an origin is no more than browsers send of it: https://shop.example'],
    ['--time-zone', 'Middle/Earth', 'a time zone of the IANA database, as Europe/Berlin'],
    ['--origin', 'https://Shop.example:443/de', 'an origin is no more than browsers send of it: https://shop.example'],
  ])('refuses %s %s and changes nothing', async (option, value, reason) => {
    const before = await rows();
    const args = Object.entries({ ...WHOLE, [option]: value }).map(([name, given]) => `${name}=${given}`);
    const { code, output, errors } = await store('add', ...args);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(new RegExp(`^error: option '${option} <.*>' argument '${value}' is invalid\\. `));
    expect(errors).toContain(`${reason}\n`);
    expect(await rows()).toEqual(before);
  });

  it.each([
    ['add without a code', ['add', '--currency', 'EUR', '--tax-rate', '0'], "required option '--code <code>'"],
    ['add without a currency', ['add', '--code', 'x', '--tax-rate', '0'], "required option '--currency <code>'"],
    ['set with nothing', ['set', 'main'], 'error: give --origin, --no-origin or --time-zone\n'],
  ])('refuses to %s', async (_what, args, reason) => {
    const { code, output, errors } = await store(...args);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(reason);
  });
});
