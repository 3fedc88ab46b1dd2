import type { TestDatabase } from '../support/database.js';

const ADDRESS = JSON.stringify({ name: 'Ada', line1: 'Lane 1', city: 'London', postalCode: 'N1', country: 'GB' });

/**
 * A large shop, written by a few statements: products of one variant with a price and a level at each of the two locations, filed
 * below one of fifty categories, every fortieth below `rare`, and orders of one line.
 */
export async function fill(database: TestDatabase, products: number, orders = 0): Promise<void> {
  await database.rows(
    `INSERT INTO category (id, store_id, slug, name, position)
     SELECT uuidv7(), store.id, slug, slug, 0 FROM store, unnest(array['rare', 'wide'] || array(SELECT 'c-' || n FROM generate_series(0, 49) n)) slug`,
  );
  await database.rows(
    `INSERT INTO product (id, store_id, external_id, slug, name, description, brand, status, attributes, options, images, created_at)
     SELECT uuidv7(), store.id, 'x-' || n, 'p-' || n, 'Thing ' || n % 997, '', 'Brand ' || n % 200,
       CASE WHEN n % 500 = 0 THEN 'draft' ELSE 'published' END, '{}', '[]', '{}', timestamptz '2026-01-01Z' + make_interval(mins => n / 3)
     FROM store, generate_series(1, $1::int) n`,
    [products],
  );
  await database.rows(
    `INSERT INTO product_variant (id, store_id, product_id, sku, options, position)
     SELECT uuidv7(), store_id, id, 'SKU-' || external_id, '{}', 0 FROM product`,
  );
  await database.rows(
    `WITH priced AS (
       INSERT INTO price (variant_id, currency, store_id, product_id, amount)
       SELECT id, 'EUR', store_id, product_id, 100 + hashtext(sku) % 100 * 50 + 5000 FROM product_variant
       RETURNING store_id, product_id, amount)
     INSERT INTO price_range (product_id, currency, store_id, lowest, highest)
     SELECT product_id, 'EUR', store_id, amount, amount FROM priced`,
  );
  await database.rows(
    `INSERT INTO stock_level (id, store_id, variant_id, location_id, on_hand)
     SELECT uuidv7(), variant.store_id, variant.id, location.id, hashtext(sku) & 7
     FROM stock_location location, product_variant variant`,
  );
  await database.rows(
    `INSERT INTO product_category (product_id, category_id, is_direct)
     SELECT product.id, category.id, true FROM product JOIN category
     ON category.slug = 'c-' || substr(external_id, 3)::int % 50 OR (category.slug = 'wide' AND substr(external_id, 3)::int % 2 = 0)
       OR (category.slug = 'rare' AND substr(external_id, 3)::int % ($1::int / 40) = 1)`,
    [products],
  );
  if (orders > 0) await order(database, orders);
  await database.rows('ANALYZE');
}

async function order(database: TestDatabase, orders: number): Promise<void> {
  await database.rows(
    `WITH given AS (SELECT store.id AS store_id, uuidv7() AS order_id, uuidv7() AS cart_id, uuidv7() AS payment_id, n
       FROM store, generate_series(1, $1::int) n),
     carts AS (
       INSERT INTO cart (id, store_id, currency, status, expires_at) SELECT cart_id, store_id, 'EUR', 'completed', now() FROM given),
     payments AS (
       INSERT INTO payment (id, store_id, order_id, provider, currency, amount, authorized)
       SELECT payment_id, store_id, order_id, 'sandbox', 'EUR', 1000, 1000 FROM given),
     transactions AS (
       INSERT INTO payment_transaction (id, store_id, payment_id, kind, state, amount, settled_at)
       SELECT uuidv7(), store_id, payment_id, 'authorization', 'succeeded', 1000, now() FROM given),
     lines AS (
       INSERT INTO order_line (id, order_id, position, variant_id, sku, name, options, quantity, unit_amount, discount, tax, total)
       SELECT uuidv7(), order_id, 0, uuidv7(), 'SKU', 'Thing', '{}', 1, 1000, 0, 0, 1000 FROM given)
     INSERT INTO shop_order (id, store_id, number, cart_id, payment_id, checkout_key, status, email, currency, subtotal, shipping,
       discount, tax, tax_included, total, shipping_method, shipping_address, billing_address, expires_at, created_at)
     SELECT order_id, store_id, 'N-' || n, cart_id, payment_id, 'k', CASE n % 100 WHEN 0 THEN 'pending' WHEN 1 THEN 'confirmed' ELSE 'completed' END,
       'shopper-' || n % 5000 || '@example.com', 'EUR', 1000, 0, 0, 0, true, 1000, '{"code":"free","name":"Free"}', '${ADDRESS}', '${ADDRESS}', now(),
       timestamptz '2026-01-01Z' + make_interval(mins => n / 3)
     FROM given`,
    [orders],
  );
}
