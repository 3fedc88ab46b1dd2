import { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { entities } from '../src/entities.js';
import { dataSourceOptions } from '../src/platform/db/data-source.js';
import { migrate } from '../src/platform/db/migrator.js';
import { emptyDatabase, newDatabase, type TestDatabase } from './support/database.js';
import { testConfig } from './support/settings.js';

const optionsFor = ({ url }: TestDatabase) => dataSourceOptions(testConfig({ databaseUrl: url }), entities);
const NAMES = migrations.map(({ name }) => name);

/** What TypeORM would have to change for the tables to be what the entities say. Tables without an entity are not looked at. */
async function drift(database: TestDatabase): Promise<string[]> {
  const source = await new DataSource(optionsFor(database)).initialize();
  try {
    return (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}

/** Everything that lies in the schema, but for TypeORM's own list of migrations. */
const remains = (database: TestDatabase) =>
  database.rows(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname !~ 'migrations|^PK_'
     UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
  );

/** M13.1: the schema comes from migrations, up and down, and is what the entities say. */
describe('the migrations', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await emptyDatabase();
  });

  afterEach(() => database.drop());

  it('make what the entities say', async () => {
    await migrate(optionsFor(database));
    expect(await drift(database)).toEqual([]);
  });

  it('are held against the entities by a check that notices', async () => {
    await migrate(optionsFor(database));
    await database.rows('ALTER TABLE cart DROP CONSTRAINT cart_status');
    await database.rows('ALTER TABLE shop_order DROP CONSTRAINT shop_order_cart_id_fkey');
    await database.rows('ALTER TABLE cart_line ALTER COLUMN quantity TYPE bigint');
    const changes = await drift(database);
    for (const name of ['cart_status', 'shop_order_cart_id_fkey', '"quantity"']) {
      expect(changes).toContainEqual(expect.stringContaining(name));
    }
  });

  it('go down to nothing one by one, and up again', async () => {
    await migrate(optionsFor(database));
    const source = await new DataSource({ ...optionsFor(database), migrations }).initialize();
    for (const _name of NAMES) await source.undoLastMigration({ transaction: 'each' });
    await source.destroy();
    expect(await remains(database)).toEqual([]);
    expect(await migrate(optionsFor(database))).toEqual(NAMES);
    expect(await drift(database)).toEqual([]);
  });

  it('run once when two processes start them together', async () => {
    const ran = await Promise.all([migrate(optionsFor(database)), migrate(optionsFor(database))]);
    expect(ran.toSorted((a, b) => a.length - b.length)).toEqual([[], NAMES]);
    expect(await drift(database)).toEqual([]);
  });
});

/** M13.3: what the database itself refuses. */
describe('the tables', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await newDatabase();
  });

  afterAll(() => database.drop());

  describe.each(['outbox', 'stock_movement', 'ledger_entry'])('%s', (table) => {
    it.each([`UPDATE ${table} SET id = id`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`])(
      'refuses %s',
      async (statement) => {
        await expect(database.rows(statement)).rejects.toThrow(`${table} is append-only`);
      },
    );
  });

  // An entity cannot say NULLS NOT DISTINCT, and the comparison above does not see it.
  it('refuse a second root category of the same name', async () => {
    const insert = (slug: string) =>
      database.rows(
        `INSERT INTO category (id, store_id, slug, name, position) SELECT uuidv7(), id, $1, 'Light', 0 FROM store`,
        [slug],
      );
    await insert('light');
    await expect(insert('light-2')).rejects.toThrow('category_name');
  });
});
