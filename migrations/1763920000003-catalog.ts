import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures, categories, products and variants, with the views that the storefront reads. */
export class Catalog1763920000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE asset (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        key text NOT NULL,
        content_type text NOT NULL,
        size int NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT asset_key UNIQUE (store_id, key));

      CREATE TABLE category (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        parent_id uuid REFERENCES category (id),
        slug text NOT NULL,
        name text NOT NULL,
        position int NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT category_slug UNIQUE (store_id, slug),
        CONSTRAINT category_name UNIQUE NULLS NOT DISTINCT (store_id, parent_id, name));

      CREATE TABLE product (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        external_id text,
        slug text NOT NULL,
        name text NOT NULL,
        description text NOT NULL,
        brand text,
        status text NOT NULL CONSTRAINT product_status CHECK (status IN ('draft', 'published')),
        attributes jsonb NOT NULL,
        options jsonb NOT NULL,
        images text[] NOT NULL,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT product_slug UNIQUE (store_id, slug),
        CONSTRAINT product_external_id UNIQUE (store_id, external_id));
      CREATE INDEX product_newest ON product (store_id, created_at, id) WHERE status = 'published';
      CREATE INDEX product_name ON product (store_id, name, id) WHERE status = 'published';

      CREATE TABLE product_category (
        product_id uuid NOT NULL REFERENCES product (id) ON DELETE CASCADE,
        category_id uuid NOT NULL REFERENCES category (id),
        is_direct boolean NOT NULL,
        PRIMARY KEY (product_id, category_id));
      CREATE INDEX product_category_category ON product_category (category_id, product_id);

      CREATE TABLE product_variant (
        id uuid PRIMARY KEY,
        store_id uuid NOT NULL REFERENCES store (id),
        product_id uuid NOT NULL REFERENCES product (id) ON DELETE CASCADE,
        sku text NOT NULL,
        options jsonb NOT NULL,
        position int NOT NULL,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT product_variant_sku UNIQUE (store_id, sku),
        CONSTRAINT product_variant_options UNIQUE (product_id, options));

      CREATE VIEW listed_product AS
        SELECT id, store_id, slug, name, description, brand, attributes, options, images, created_at, updated_at
        FROM product WHERE status = 'published';
      CREATE VIEW listed_variant AS
        SELECT id, store_id, product_id, sku, options, position FROM product_variant;
      CREATE VIEW listed_product_category AS
        SELECT filed.product_id, category.store_id, category.id AS category_id, category.slug AS category_slug,
          category.name AS category_name, filed.is_direct
        FROM product_category filed JOIN category ON category.id = filed.category_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW listed_product_category, listed_variant, listed_product;
      DROP TABLE product_variant, product_category, product, category, asset;
    `);
  }
}
