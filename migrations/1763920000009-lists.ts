import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An index for each thing that lists are filtered and sorted by, and the products of a category in the order in which they were
 * made: without it a list of a category walks the newest products of the whole shop until its page is full.
 */
export class Lists1763920000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX product_by_status ON product (store_id, status, created_at, id);
      DROP INDEX product_newest;
      CREATE INDEX product_created ON product (store_id, created_at, id);
      CREATE INDEX product_every_name ON product (store_id, name, id);
      CREATE INDEX product_brand ON product (store_id, brand, created_at, id) WHERE status = 'published';
      CREATE INDEX product_variant_sku_prefix ON product_variant (store_id, sku text_pattern_ops);
      CREATE INDEX stock_level_location ON stock_level (location_id, id);
      CREATE INDEX shop_order_by_status ON shop_order (store_id, status, created_at, id);
      CREATE INDEX shop_order_email ON shop_order (store_id, email, created_at, id);

      ALTER TABLE product_category ADD COLUMN product_created_at timestamptz;
      CREATE FUNCTION file_with_creation() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.product_created_at := (SELECT created_at FROM product WHERE id = NEW.product_id);
          RETURN NEW;
        END $$;
      CREATE TRIGGER product_category_creation BEFORE INSERT ON product_category
        FOR EACH ROW EXECUTE FUNCTION file_with_creation();
      CREATE FUNCTION move_filings() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE product_category SET product_created_at = NEW.created_at WHERE product_id = NEW.id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER product_creation AFTER UPDATE OF created_at ON product FOR EACH ROW
        WHEN (OLD.created_at IS DISTINCT FROM NEW.created_at) EXECUTE FUNCTION move_filings();
      UPDATE product_category SET product_created_at = product.created_at
        FROM product WHERE product.id = product_category.product_id;
      ALTER TABLE product_category ALTER COLUMN product_created_at SET NOT NULL;
      CREATE INDEX product_category_newest ON product_category (category_id, product_created_at, product_id);
      DROP INDEX product_category_category;

      CREATE VIEW listed_category AS SELECT id, store_id, slug FROM category;
      CREATE VIEW listed_filing AS SELECT category_id, product_id, product_created_at FROM product_category;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW listed_filing, listed_category;
      CREATE INDEX product_category_category ON product_category (category_id, product_id);
      DROP INDEX product_category_newest;
      DROP TRIGGER product_creation ON product;
      DROP FUNCTION move_filings;
      DROP TRIGGER product_category_creation ON product_category;
      DROP FUNCTION file_with_creation;
      ALTER TABLE product_category DROP COLUMN product_created_at;

      DROP INDEX shop_order_email, shop_order_by_status, stock_level_location, product_variant_sku_prefix,
        product_brand, product_every_name, product_created;
      CREATE INDEX product_newest ON product (store_id, created_at, id) WHERE status = 'published';
      DROP INDEX product_by_status;
    `);
  }
}
