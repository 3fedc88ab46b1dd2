/** The statements of the bare server. `$1` is the store, `$2` the currency; dates sort as text only with all their digits. */
const COLUMNS = `product.id, slug, name, brand, images[1] AS image, lowest, highest, created_at AS "createdAt", created_at::text AS place,
    coalesce((
      SELECT true FROM product_variant variant JOIN stock_level level ON level.variant_id = variant.id
      WHERE variant.product_id = product.id AND variant.deleted_at IS NULL AND (level.on_hand > level.reserved OR level.back_order) LIMIT 1),
      false) AS "inStock"`;

const list = (condition: string) => `
  SELECT ${COLUMNS}
  FROM product JOIN price_range range ON range.product_id = product.id AND range.currency = $2
  WHERE product.store_id = $1 AND status = 'published' AND deleted_at IS NULL ${condition}
  ORDER BY created_at DESC, product.id DESC LIMIT 21`;

export const FIRST_PAGE = list('');

export const NEXT_PAGE = list('AND (created_at, product.id) < ($3::timestamptz, $4::uuid)');

/** In the order of the index of what is filed. */
export const CATEGORY_PAGE = `
  SELECT ${COLUMNS}
  FROM product_category filed JOIN product ON product.id = filed.product_id
    JOIN price_range range ON range.product_id = product.id AND range.currency = $2
  WHERE filed.category_id = (SELECT id FROM category WHERE store_id = $1 AND slug = $3) AND status = 'published' AND deleted_at IS NULL
  ORDER BY filed.product_created_at DESC, filed.product_id DESC LIMIT 21`;

export const DETAIL = `
  SELECT id, slug, name, description, brand, attributes, options, images, created_at AS "createdAt", updated_at AS "updatedAt",
    (SELECT json_agg(json_build_object('id', variant.id, 'sku', sku, 'options', variant.options, 'amount', amount,
         'available', available, 'backOrder', back_order) ORDER BY position)
     FROM product_variant variant
     JOIN price ON price.variant_id = variant.id AND price.currency = $2,
     LATERAL (SELECT sum(on_hand - reserved) AS available, bool_or(level.back_order) AS back_order
       FROM stock_level level WHERE level.variant_id = variant.id) stock
     WHERE variant.product_id = product.id AND variant.deleted_at IS NULL) AS variants,
    (SELECT json_agg(json_build_object('id', category.id, 'slug', category.slug, 'name', category.name))
     FROM product_category filed JOIN category ON category.id = filed.category_id
     WHERE filed.product_id = product.id AND is_direct) AS categories
  FROM product WHERE store_id = $1 AND slug = $3 AND status = 'published' AND deleted_at IS NULL`;
