import { ImportFailure } from '../import/import.failure.js';
import { type Mapping, type Source, TEXT_FIELDS, type TextField } from './column.mapping.js';

const PREFIXES = ['attribute:', 'option:', 'price:', 'stock:'];
const NATIVE = [...TEXT_FIELDS, 'category', 'images', 'price', 'stock', ...PREFIXES.map((prefix) => `${prefix}NAME`)];

const column = (name: string): Source => ({ columns: [name], meanings: new Map() });

/**
 * The mapping of a CSV file that uses our own names, such as `externalId,name,category,option:Size,price:EUR,stock:main`.
 * @throws {ImportFailure} for a column with another name
 */
export function mappingOfHeader(header: string[]): Mapping {
  const unknown = header.filter((name) => !isNative(name));
  if (unknown.length > 0) {
    throw new ImportFailure(
      `The file has columns that need a mapping: ${unknown.join(', ')}. Known without one: ${NATIVE.join(', ')}`,
    );
  }
  const missing = ['externalId', 'name'].filter((name) => !header.includes(name));
  if (missing.length > 0) throw new ImportFailure(`The file has no column ${missing.join(' and no column ')}`);
  const texts = TEXT_FIELDS.filter((field) => header.includes(field)).map((field) => [field, column(field)] as const);
  const after = (prefix: string) =>
    header
      .filter((name) => name.startsWith(prefix))
      .map((name) => ({ name: name.slice(prefix.length), ...column(name) }));
  const plain = (name: string) => (header.includes(name) ? [column(name)] : []);
  return {
    rows: 'variant',
    decimal: '.',
    delimiter: ',',
    texts: {
      ...{ externalId: column('externalId'), name: column('name'), sku: column('externalId') },
      ...Object.fromEntries(texts),
    },
    categories: plain('category').map((source) => ({ ...source, separator: '>' })),
    images: plain('images').map((source) => ({ ...source, separator: ',' })),
    attributes: after('attribute:'),
    options: after('option:'),
    prices: [
      ...plain('price').map((source) => ({ ...source, unit: 'major' as const })),
      ...after('price:').map(({ name, ...source }) => ({ ...source, currency: name, unit: 'major' as const })),
    ],
    stock: [...plain('stock'), ...after('stock:').map(({ name, ...source }) => ({ ...source, location: name }))],
  };
}

const isNative = (name: string): boolean =>
  TEXT_FIELDS.includes(name as TextField) ||
  ['category', 'images', 'price', 'stock'].includes(name) ||
  PREFIXES.some((prefix) => name.startsWith(prefix) && name.length > prefix.length);
