import { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { entities } from '../src/entities.js';
import { dataSourceOptions } from '../src/platform/db/data-source.js';
import { migrate } from '../src/platform/db/migrator.js';
import { emptyDatabase, newDatabase, type TestDatabase } from './support/database.js';
import { testConfig } from './support/settings.js';

const optionsFor = ({ url }: TestDatabase) => dataSourceOptions(testConfig({ databaseUrl: url }), entities);

describe('the schema', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await emptyDatabase();
    await migrate(optionsFor(database));
    source = await new DataSource(optionsFor(database)).initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('is what the entities say', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
