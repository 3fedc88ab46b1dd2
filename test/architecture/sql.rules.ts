import { moduleOf, type Source } from './sources.js';

/** Tables that no entity describes, since only statements touch them. */
const WITHOUT_ENTITY: Record<string, string> = {
  outbox: 'platform',
  outbox_pending: 'platform',
  event_delivery: 'platform',
  idempotency_claim: 'platform',
  product_category: 'catalog',
  price_range: 'pricing',
};

/** Which module a table belongs to: the one whose entity describes it. */
export function owners(sources: Source[]): Map<string, string> {
  const described = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/@Entity\('(\w+)'\)/g)].map(([, table = '']): [string, string] => [table, moduleOf(path) ?? '']),
  );
  return new Map([...described, ...Object.entries(WITHOUT_ENTITY)]);
}

/** Tables of the migrations that nobody answers for. */
export const unownedTables = (migrations: string, tables: Map<string, string>): string[] =>
  [...migrations.matchAll(/CREATE TABLE (\w+)/g)].map(([, table = '']) => table).filter((table) => !tables.has(table));

const NAMED = /\b(?:FROM|JOIN|UPDATE|INTO)\s+(?:ONLY\s+)?([a-z_]\w*)/g;

const namesIn = (text: string) => [...text.matchAll(NAMED)].map(([, name = '']) => name);

/** Statements that reach into tables of another module. */
export const foreignTables = (sources: Source[], tables: Map<string, string>): string[] =>
  sources.flatMap(({ path, text }) =>
    namesIn(text)
      .filter((name) => tables.has(name) && tables.get(name) !== moduleOf(path))
      .map((name) => `${path} names ${name} of ${tables.get(name)}`),
  );

/** The storefront reads published views and nothing else; everyone else leaves them to it. */
export const misusedViews = (sources: Source[]): string[] =>
  sources.flatMap(({ path, text }) =>
    namesIn(text)
      .filter((name) => name.startsWith('listed_') !== (moduleOf(path) === 'storefront'))
      .filter((name) => moduleOf(path) === 'storefront' || name.startsWith('listed_'))
      .map((name) => `${path} reads ${name}`),
  );

/** Views that are read and that no migration publishes. */
export const missingViews = (sources: Source[], migrations: string): string[] =>
  sources
    .flatMap(({ text }) => namesIn(text))
    .filter((name) => name.startsWith('listed_') && !migrations.includes(`CREATE VIEW ${name} `));
