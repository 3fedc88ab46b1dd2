import { mappingOfHeader } from './mapping.header.js';
import { columnsOf } from './column.mapping.js';

describe('a CSV header with our own names', () => {
  it('is its own mapping', () => {
    const header = 'externalId,name,sku,category,attribute:Colour,option:Size,price,price:USD,stock,stock:berlin'.split(
      ',',
    );
    const mapping = mappingOfHeader(header);
    expect(columnsOf(mapping).sort()).toEqual(header.toSorted());
    expect(mapping.options.map(({ name }) => name)).toEqual(['Size']);
    expect(mapping.prices.map(({ currency }) => currency)).toEqual([undefined, 'USD']);
    expect(mapping.stock.map(({ location }) => location)).toEqual([undefined, 'berlin']);
  });

  it('is refused when a column has another name', () => {
    expect(() => mappingOfHeader(['externalId', 'name', 'Preis', 'option:'])).toThrow(
      /^The file has columns that need a mapping: Preis, option:\. Known without one: externalId, /,
    );
  });

  it('is refused without a key or a name', () => {
    expect(() => mappingOfHeader(['sku'])).toThrow('The file has no column externalId and no column name');
  });
});
