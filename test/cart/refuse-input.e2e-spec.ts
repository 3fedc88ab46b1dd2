import { startApp, type TestApp } from '../support/app.js';
import { type CartBody, newCart, newVariant, type ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';

type Wrong = [title: string, line: string, faults: Record<string, string>];

/** The member as JSON text, so that numbers which JavaScript has no literal for can be sent too. */
const QUANTITIES: Wrong[] = [
  ['a negative quantity', '-1', { quantity: 'min' }],
  ['a quantity of zero', '0', { quantity: 'min' }],
  ['a fractional quantity', '1.5', { quantity: 'is_int' }],
  ['a quantity in quotes', '"1"', { quantity: 'is_int' }],
  ['a quantity of null', 'null', { quantity: 'is_int' }],
  ['a quantity of true', 'true', { quantity: 'is_int' }],
  ['a list as a quantity', '[1]', { quantity: 'is_int' }],
  ['an object as a quantity', '{"valueOf":1}', { quantity: 'is_int' }],
  ['a huge quantity', '100001', { quantity: 'max' }],
  ['a quantity that no integer holds', '1e300', { quantity: 'max' }],
  ['a quantity that is infinite once read', '1e400', { quantity: 'is_int' }],
  ['a quantity with more digits than a number keeps', '99999999999999999999', { quantity: 'max' }],
];

const VARIANTS: [title: string, id: unknown][] = [
  ['no id', undefined],
  ['null', null],
  ['a number', 7],
  ['an empty text', ''],
  ['a text that is no UUID', 'lamp'],
  ['a UUID with something after it', '01890a5d-ac96-774b-bcce-b302099a8057 '],
  ['SQL', "' OR 1=1 --"],
  ['an object', { $ne: null }],
];

const LINES: [title: string, lines: unknown, pointer: string][] = [
  ['a text', 'all', '/lines'],
  ['an object', { 0: {} }, '/lines'],
  ['a list with null', [null], '/lines/0'],
  ['a list with a text', ['lamp'], '/lines/0'],
  ['a list with a list', [[]], '/lines'],
  ['too many', Array.from({ length: 201 }, () => ({})), '/lines'],
];

/** M7.1: what is no line, no variant and no quantity is refused before any work, with a pointer to it. */
describe('a cart refuses as input', () => {
  let app: TestApp;
  let variantId: string;
  let cart: CartBody;
  beforeAll(async () => {
    app = await startApp();
    variantId = await newVariant(app);
    cart = await newCart(app.shop, [variantId, 1]);
  });
  afterAll(() => app.stop());

  const send = (method: string, path: string, body: unknown) =>
    withoutChange(app.database, () => app.shop.send<ProblemBody>(method, path, body, { 'cart-token': cart.token }));
  const refused = async (method: string, path: string, body: unknown) =>
    faultsOf(expectProblem(await send(method, path, body), 422, 'validation_failed'));

  describe.each(QUANTITIES)('%s', (_title, quantity, { quantity: code }) => {
    const line = () => `{"lines":[{"variantId":"${variantId}","quantity":${quantity}}]}`;

    it('in a new cart', async () => {
      expect((await refused('POST', '/v1/carts', line()))['/lines/0/quantity']).toContain(code);
    });

    it('in a new line', async () => {
      expect((await refused('POST', `/v1/carts/${cart.id}/lines`, line()))['/lines/0/quantity']).toContain(code);
    });

    it('in a line that is there', async () => {
      const path = `/v1/carts/${cart.id}/lines/${cart.lines[0]!.id}`;
      expect((await refused('PATCH', path, `{"quantity":${quantity}}`))['/quantity']).toContain(code);
    });
  });

  it.each(VARIANTS)('%s where the id of a variant belongs', async (_title, id) => {
    const faults = await refused('POST', '/v1/carts', { lines: [{ variantId: id, quantity: 1 }] });
    expect(faults['/lines/0/variantId']).toContain('is_uuid');
  });

  it.each(LINES)('%s in place of lines', async (_title, lines, pointer) => {
    expect(await refused('POST', '/v1/carts', { lines })).toHaveProperty([pointer]);
    expect(await refused('POST', `/v1/carts/${cart.id}/lines`, { lines })).toHaveProperty([pointer]);
  });

  it('no line at all where one is to be added', async () => {
    const path = `/v1/carts/${cart.id}/lines`;
    expect((await refused('POST', path, { lines: [] }))['/lines']).toContain('array_min_size');
    expect((await refused('POST', path, {}))['/lines']).toContain('is_array');
    expect((await refused('POST', path, undefined))['/lines']).toContain('is_array');
  });

  it.each([7, '', 'EURO', ['EUR'], {}, true])('%j as a currency', async (currency) => {
    expect((await refused('POST', '/v1/carts', { currency }))['/currency']).toContain('is_iso4217_currency_code');
  });

  it('members that it does not know, at any depth', async () => {
    const faults = await refused('POST', '/v1/carts', {
      discount: 100,
      lines: [{ variantId, quantity: 1, unitPrice: { amount: 1, currency: 'EUR' } }],
    });
    expect(faults).toEqual({ '/discount': ['member_unknown'], '/lines/0/unitPrice': ['member_unknown'] });
  });

  it('several faults at once, each with its pointer', async () => {
    const faults = await refused('POST', '/v1/carts', {
      currency: 'money',
      lines: [
        { variantId, quantity: 0 },
        { variantId: 'lamp', quantity: 1 },
      ],
    });
    expect(Object.keys(faults).toSorted()).toEqual(['/currency', '/lines/0/quantity', '/lines/1/variantId']);
  });

  it('a fault of one line without taking the others', async () => {
    await refused('POST', `/v1/carts/${cart.id}/lines`, {
      lines: [
        { variantId, quantity: 1 },
        { variantId, quantity: -1 },
      ],
    });
  });
});
