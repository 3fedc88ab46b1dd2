import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Products and variants are deleted by a mark, which can be taken back. Slugs, SKUs and external ids of what is deleted are free
 * for others. Going down brings it all back, and fails where a name would then be there twice.
 */
export class SoftDeletion1763920000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE product ADD COLUMN deleted_at timestamptz;
      ALTER TABLE product_variant ADD COLUMN deleted_at timestamptz;

      ALTER TABLE product DROP CONSTRAINT product_slug, DROP CONSTRAINT product_external_id;
      ALTER TABLE product_variant DROP CONSTRAINT product_variant_sku, DROP CONSTRAINT product_variant_options;
      CREATE UNIQUE INDEX product_slug ON product (store_id, slug) WHERE deleted_at IS NULL;
      CREATE UNIQUE INDEX product_external_id ON product (store_id, external_id) WHERE deleted_at IS NULL;
      CREATE UNIQUE INDEX product_variant_sku ON product_variant (store_id, sku) WHERE deleted_at IS NULL;
      CREATE UNIQUE INDEX product_variant_options ON product_variant (product_id, options) WHERE deleted_at IS NULL;
      -- Purges and restorations look for these; the one above no longer serves whoever wants all variants of a product.
      CREATE INDEX product_variant_product ON product_variant (product_id, position);
      CREATE INDEX product_deleted ON product (deleted_at) WHERE deleted_at IS NOT NULL;
      CREATE INDEX product_variant_deleted ON product_variant (deleted_at) WHERE deleted_at IS NOT NULL;

      CREATE OR REPLACE VIEW listed_product AS
        SELECT id, store_id, slug, name, description, brand, attributes, options, images, created_at, updated_at
        FROM product WHERE status = 'published' AND deleted_at IS NULL;
      CREATE OR REPLACE VIEW listed_variant AS
        SELECT id, store_id, product_id, sku, options, position FROM product_variant WHERE deleted_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW listed_product AS
        SELECT id, store_id, slug, name, description, brand, attributes, options, images, created_at, updated_at
        FROM product WHERE status = 'published';
      CREATE OR REPLACE VIEW listed_variant AS
        SELECT id, store_id, product_id, sku, options, position FROM product_variant;

      DROP INDEX product_variant_deleted, product_deleted, product_variant_product;
      DROP INDEX product_variant_options, product_variant_sku, product_external_id, product_slug;
      ALTER TABLE product_variant ADD CONSTRAINT product_variant_sku UNIQUE (store_id, sku);
      ALTER TABLE product_variant ADD CONSTRAINT product_variant_options UNIQUE (product_id, options);
      ALTER TABLE product ADD CONSTRAINT product_slug UNIQUE (store_id, slug);
      ALTER TABLE product ADD CONSTRAINT product_external_id UNIQUE (store_id, external_id);

      ALTER TABLE product_variant DROP COLUMN deleted_at;
      ALTER TABLE product DROP COLUMN deleted_at;
    `);
  }
}
