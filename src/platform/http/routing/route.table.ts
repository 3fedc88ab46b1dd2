import type { FastifyInstance, HTTPMethods } from 'fastify';
import createRouter from 'find-my-way';

/** Of a part of an address, in characters. Fastify is told the same. */
export const MOST_OF_PARAMETER = 200;

/** Which methods each address has. Fastify's own router tells only whether one method has it. */
export class RouteTable {
  private readonly router = createRouter({ maxParamLength: MOST_OF_PARAMETER });
  private readonly methods = new Map<string, Set<string>>();

  /** @param isServed which addresses there are; the worker serves its health alone */
  constructor(private readonly isServed: (url: string) => boolean = () => true) {}

  /** Learns every route that is registered from now on. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ url, method }) => this.add(url, [method].flat()));
  }

  /** The methods of an address, HEAD and OPTIONS included, in alphabetical order; empty where there is nothing. */
  methodsAt(url: string): string[] {
    const found = this.router.find('GET', pathOf(url));
    return found ? [...(found.store as Set<string>)].toSorted() : [];
  }

  /** The same of an address that may leave its version to a header: whatever any version has there. */
  methodsOfAny(url: string, versions: readonly number[]): string[] {
    const own = this.methodsAt(url);
    if (own.length > 0) return own;
    return [...new Set(versions.flatMap((version) => this.methodsAt(`/v${version}${url}`)))].toSorted();
  }

  private add(pattern: string, methods: HTTPMethods[]): void {
    if (pattern === '*' || !this.isServed(pattern)) return; // the plug-in for CORS takes preflights of all addresses by it
    // Fastify registers some addresses twice, with and without their last slash, and HEAD after GET.
    const known = this.methods.get(pattern) ?? new Set(['OPTIONS']);
    for (const method of methods) known.add(method);
    if (this.methods.has(pattern)) return;
    this.methods.set(pattern, known);
    this.router.on('GET', pattern, () => undefined, known);
  }
}

const pathOf = (url: string) => url.split('?')[0] ?? '';

const tables = new WeakMap<object, RouteTable>();

/** The table of this server, which `httpAdapter` made with it. */
export function routesOf(fastify: FastifyInstance): RouteTable {
  const table = tables.get(fastify.server);
  if (!table) throw new Error('This server has no table of routes');
  return table;
}

export const keepRoutes = (fastify: FastifyInstance, table: RouteTable): void => void tables.set(fastify.server, table);
