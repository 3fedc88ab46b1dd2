import type { IncomingMessage } from 'node:http';
import type { RouteTable } from './route.table.js';
import { versionedAddress } from './versions.js';

const ROUTES = ['/v1/products', '/v1/carts', '/v2/products', '/health/live'];
const routes = {
  methodsAt: (url: string) => (ROUTES.includes(url.split('?')[0]!) ? ['GET'] : []),
} as unknown as RouteTable;
const routed = (url: string, headers: Record<string, string> = {}) =>
  versionedAddress({ url, headers } as unknown as IncomingMessage, routes);

describe('the address that a request is routed by', () => {
  it.each([
    ['/v1/products?sort=name', {}, '/v1/products?sort=name'],
    ['/v2/products', {}, '/v2/products'],
    ['/v2/carts', {}, '/v1/carts'],
    ['/products', { 'api-version': '2' }, '/v2/products'],
    ['/products?sort=name', { accept: 'application/vnd.stoa.v1+json' }, '/v1/products?sort=name'],
    ['/products', { accept: 'application/vnd.stoa.v1+xml; q=0.5' }, '/v1/products'],
    ['/products', { accept: 'Application/Vnd.Stoa.V1+JSON' }, '/v1/products'],
    ['/products', { accept: 'text/csv, application/vnd.stoa.v2+msgpack' }, '/v2/products'],
    ['/products', { accept: 'application/vnd.stoa.v2' }, '/products'],
    ['/products?version=2', {}, '/v2/products'],
    ['/products?sort=name&version=2&filter[a]=b', {}, '/v2/products?sort=name&filter[a]=b'],
    ['/carts?version=2', {}, '/v1/carts'],
    ['/v1/products', { 'api-version': '2' }, '/v1/products'],
    ['/products?version=1', { 'api-version': '2' }, '/v2/products'],
    ['/health/live', {}, '/health/live'],
    ['/health/live', { 'api-version': '1' }, '/health/live'],
    ['/health/live', { accept: 'application/vnd.stoa.v2+json' }, '/health/live'],
    ['/health/live?version=1', {}, '/health/live'],
    ['/health/live?version=9&a=b', {}, '/health/live?a=b'],
    ['/v1/health/live', {}, '/v1/health/live'],
    ['/products', {}, '/products'],
    ['/products', { 'api-version': 'two' }, '/products'],
    ['/v9/products', {}, '/v9/products'],
    ['/products?version=9', {}, '/v9/products'],
    ['/nothing?version=2', {}, '/v2/nothing'],
    ['/v0/products', {}, '/v0/products'],
    ['/v2x/products', {}, '/v2x/products'],
    ['/v2', {}, '/v2'],
  ])('of %s with %j is %s', (url, headers, address) => {
    expect(routed(url, headers)).toBe(address);
  });
});
