import pg from 'pg';

export interface Assortment {
  slugs: string[];
  /** In stock. */
  variantIds: string[];
  categories: string[];
}

const SAMPLE = 2_000;

/**
 * A shop of any size, the same one each time: a tree of 8 × 6 categories, products with three variants, prices in two
 * currencies, stock at two locations. Written by the server to itself, since a benchmark of reads need not wait for writes.
 */
export async function fillShop(databaseUrl: string, products: number): Promise<Assortment> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    for (const statement of STATEMENTS) await client.query(statement.replaceAll(':products', String(products)));
    const texts = async (sql: string) => (await client.query<{ text: string }>(sql)).rows.map(({ text }) => text);
    return {
      slugs: await texts(`SELECT slug AS text FROM product ORDER BY md5(slug) LIMIT ${SAMPLE}`),
      variantIds: await texts(
        `SELECT id AS text FROM product_variant variant
         WHERE EXISTS (SELECT FROM stock_level WHERE variant_id = variant.id AND on_hand > 0) ORDER BY md5(sku) LIMIT ${SAMPLE}`,
      ),
      categories: await texts('SELECT slug AS text FROM category ORDER BY slug'),
    };
  } finally {
    await client.end();
  }
}

const word = (list: string, number: string) => `(ARRAY[${list}])[1 + (${number}) % cardinality(ARRAY[${list}])]`;
const MATERIALS = `'Ash','Brass','Clay','Cork','Cotton','Felt','Glass','Iron','Larch','Linen','Oak','Slate','Steel','Walnut','Wool'`;
const THINGS = `'lamp','mug','bowl','knife','kettle','notebook','pen','planter','trowel','satchel','blanket','stool','tray'`;
const COLOURS = `'Chalk','Ink','Moss','Rust','Sand','Sky'`;

const STATEMENTS = [
  `INSERT INTO store (id, code, name, currencies, tax_rate, prices_include_tax)
   VALUES (uuidv7(), 'main', 'Benchmark', '{EUR,USD}', 1900, true)`,
  `INSERT INTO stock_location (id, store_id, code, name, priority)
   SELECT uuidv7(), store.id, given.code, initcap(given.code), place - 1
   FROM store, unnest('{berlin,rotterdam}'::text[]) WITH ORDINALITY AS given (code, place)`,
  `INSERT INTO shipping_method (id, store_id, code, name, prices, free_above, position)
   SELECT uuidv7(), store.id, given.code, initcap(given.code), '{"EUR": 490, "USD": 590}', '{"EUR": 7500, "USD": 9000}', place
   FROM store, unnest('{standard,express,bicycle}'::text[]) WITH ORDINALITY AS given (code, place)`,
  `INSERT INTO category (id, store_id, slug, name, position)
   SELECT uuidv7(), store.id, 'room-' || number, 'Room ' || number, number FROM store, generate_series(1, 8) AS number`,
  `INSERT INTO category (id, store_id, parent_id, slug, name, position)
   SELECT uuidv7(), store_id, id, slug || '-shelf-' || number, 'Shelf ' || number, number FROM category, generate_series(1, 6) AS number`,
  `INSERT INTO product (id, store_id, external_id, slug, name, description, brand, status, attributes, options, images, created_at)
   SELECT uuidv7(), store.id, 'bench-' || number, lower(material || '-' || thing || '-' || number), material || ' ' || thing || ' ' || number,
     repeat(material || ' and patience, made to be used every day and mended when it must be. ', 4),
     'Maker ' || number % 40, 'published', jsonb_build_object('Material', material, 'Origin', 'Workshop ' || number % 17),
     jsonb_build_array(jsonb_build_object('name', 'Colour', 'values', jsonb_build_array('Chalk', 'Ink', 'Moss'))),
     ARRAY['bench/' || number || '.webp', 'bench/' || number || '-side.webp'],
     now() - make_interval(mins => (number * 7919) % (:products * 10))
   FROM store, generate_series(1, :products) AS number,
     LATERAL (SELECT ${word(MATERIALS, 'number * 31')} AS material, ${word(THINGS, 'number * 17')} AS thing) AS made`,
  `WITH shelf AS (SELECT id, parent_id, row_number() OVER (ORDER BY slug) - 1 AS number FROM category WHERE parent_id IS NOT NULL),
     placed AS (SELECT product.id AS product_id, shelf.id, shelf.parent_id
       FROM product JOIN shelf ON shelf.number = (substr(external_id, 7)::bigint * 13) % 48)
   INSERT INTO product_category (product_id, category_id, is_direct)
   SELECT product_id, id, true FROM placed UNION ALL SELECT product_id, parent_id, false FROM placed`,
  `INSERT INTO product_variant (id, store_id, product_id, sku, options, position)
   SELECT uuidv7(), store_id, id, upper(slug) || '-' || place, jsonb_build_object('Colour', ${word(COLOURS, 'place')}), place
   FROM product, generate_series(0, 2) AS place`,
  `INSERT INTO price (variant_id, currency, store_id, product_id, amount)
   SELECT variant.id, currency, variant.store_id, variant.product_id,
     (500 + substr(product.external_id, 7)::bigint * 37 % 20000 + position * 250) * factor / 100
   FROM product_variant variant JOIN product ON product.id = variant.product_id,
     (VALUES ('EUR', 100), ('USD', 115)) AS given (currency, factor)`,
  `INSERT INTO price_range (product_id, currency, store_id, lowest, highest)
   SELECT product_id, currency, store_id, min(amount), max(amount) FROM price GROUP BY product_id, currency, store_id`,
  // One product in twenty is sold out; the rest has more than any benchmark buys.
  `INSERT INTO stock_level (id, store_id, variant_id, location_id, on_hand)
   SELECT uuidv7(), variant.store_id, variant.id, location.id,
     CASE WHEN substr(product.external_id, 7)::bigint % 20 = 7 THEN 0 ELSE 1000000 END
   FROM product_variant variant JOIN product ON product.id = variant.product_id, stock_location location`,
  'VACUUM ANALYZE',
];
