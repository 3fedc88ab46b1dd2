/**
 * The server that Stoa is measured against: fastify and pg, nothing else, and one statement for each route as an engineer
 * would write it for exactly these routes. Same rows, same answers, same size of pool; no parsing of filters, no signing.
 *
 *     node dist/bench/bare.server.js DATABASE_URL PORT POOL
 */
import Fastify from 'fastify';
import pg from 'pg';
import { CATEGORY_PAGE, DETAIL, FIRST_PAGE, NEXT_PAGE } from './bare.statements.js';

interface ListRow {
  id: string;
  slug: string;
  name: string;
  brand: string | null;
  image: string | null;
  lowest: number;
  highest: number;
  inStock: boolean;
  createdAt: Date;
  place: string;
}

interface DetailRow {
  images: string[];
  variants: { id: string; sku: string; options: object; amount: number; available: number; backOrder: boolean }[];
  createdAt: Date;
  updatedAt: Date;
}

const [, , databaseUrl, port, max] = process.argv;
const SIZE = 20;
const CURRENCY = 'EUR';
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const pool = new pg.Pool({ connectionString: databaseUrl, max: Number(max) });
const store = (await pool.query<{ id: string }>('SELECT id FROM store ORDER BY created_at LIMIT 1')).rows[0];
const server = Fastify({ logger: { level: 'warn' } });

server.get('/health/ready', () => ({ status: 'ok' }));

server.get<{ Querystring: { 'filter[category]'?: string; 'page[after]'?: string } }>(
  '/v1/products',
  async ({ query }) => {
    const category = query['filter[category]'];
    const after = query['page[after]'];
    if (category !== undefined) return page(await rows<ListRow>('category', CATEGORY_PAGE, [category]));
    if (after === undefined) return page(await rows<ListRow>('first', FIRST_PAGE, []));
    const [createdAt, id] = Buffer.from(after, 'base64url').toString().split('|');
    return page(await rows<ListRow>('next', NEXT_PAGE, [createdAt, id]));
  },
);

server.get<{ Params: { slug: string } }>('/v1/products/:slug', async ({ params }, reply) => {
  const [product] = await rows<DetailRow>('detail', DETAIL, [params.slug]);
  return product ? detail(product) : reply.code(404).send({ code: 'product_not_found' });
});

async function rows<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> {
  return (await pool.query<Row & pg.QueryResultRow>({ name, text, values: [store?.id, CURRENCY, ...values] })).rows;
}

function page(found: ListRow[]) {
  const kept = found.slice(0, SIZE);
  const last = kept.at(-1);
  const next = found.length > SIZE && last ? Buffer.from(`${last.place}|${last.id}`).toString('base64url') : null;
  const data = kept.map(({ id, slug, name, brand, image, lowest, highest, inStock, createdAt }) => ({
    ...{ id, slug, name, brand },
    image: image && `/v1/media/${image}`,
    price: { from: money(lowest), to: money(highest) },
    inStock,
    createdAt,
  }));
  return { data, page: { size: SIZE, next, prev: null } };
}

function detail(product: DetailRow) {
  return {
    ...product,
    images: product.images.map((key) => `/v1/media/${key}`),
    variants: product.variants.map(({ amount, available, backOrder, ...variant }) => ({
      ...variant,
      price: money(amount),
      availability: available > 0 ? 'in_stock' : backOrder ? 'back_order' : 'sold_out',
    })),
  };
}

function money(amount: number) {
  return { amount, currency: CURRENCY };
}

await server.listen({ port: Number(port), host: '127.0.0.1' });
