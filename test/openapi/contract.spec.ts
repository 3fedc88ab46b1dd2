import { builtDocument } from './built.js';
import { Contract, type Exchange } from './contract.js';

/** What the judge of all answers finds, as far as no test that passes would show it. */
describe('the contract', () => {
  const contract = new Contract(builtDocument('whole'));
  const exchange: Exchange = {
    ...{ method: 'DELETE', path: '/v1/admin/products/0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34', status: 204 },
    ...{ contentType: undefined, body: '', sent: {} },
  };
  const faultsOf = (changes: Partial<Exchange>) =>
    contract.faultsOf({ ...exchange, ...changes }).map((fault) => fault.replace(/^.*?: /, ''));

  it('knows the headers that the document has, and those that every server sends', () => {
    const sent = {
      'x-request-id': '1',
      ratelimit: '',
      date: '',
      'x-frame-options': '',
      'access-control-allow-origin': '',
    };
    expect(faultsOf({ sent })).toEqual([]);
  });

  it('finds a header that is not documented', () => {
    expect(faultsOf({ sent: { 'x-loyalty': '1' } })).toEqual(['the header x-loyalty is not documented']);
  });

  it('finds what was made and is nowhere', () => {
    const made = { method: 'POST', path: '/v1/carts', status: 201, contentType: 'application/yaml', body: 'id: 1' };
    expect(faultsOf({ ...made, sent: {} })).toEqual(['the header location is missing']);
    expect(faultsOf({ ...made, sent: { location: '/v1/carts/1' } })).toEqual([]);
  });

  it('finds a resource without links', () => {
    const entry = { method: 'GET', path: '/v1/admin', status: 200, contentType: 'application/json' };
    expect(faultsOf({ ...entry, body: { name: 'Stoa' } })[0]).toMatch(/must have required property '_links'/);
  });
});
