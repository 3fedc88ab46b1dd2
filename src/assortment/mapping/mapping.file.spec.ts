import { columnsOf } from './column.mapping.js';
import { parseMapping } from './mapping.file.js';

const parse = (yaml: string) => parseMapping(yaml, 'shop.yaml');

describe('a mapping file', () => {
  it('may be as short as two fields', () => {
    const mapping = parse('fields: { externalId: id, name: title }');
    expect(mapping).toMatchObject({ rows: 'product', decimal: '.', delimiter: ',', prices: [], categories: [] });
    expect(mapping.texts.sku).toEqual(mapping.texts.externalId);
    expect(columnsOf(mapping)).toEqual(['id', 'title']);
  });

  it('knows every column that it reads', () => {
    const mapping = parse(`
      delimiter: tab
      fields:
        externalId: id
        name: { columns: [brand, title] }
        status: { value: published }
        categories: [{ column: main, separator: '>' }, also]
        attributes: { Colour: color }
        options: [{ nameFrom: option_name, column: option_value }]
        prices: { column: price, currencyFrom: currency }
        stock: [{ column: berlin_units, location: berlin }]`);
    expect(mapping.delimiter).toBe('\t');
    expect(columnsOf(mapping).sort()).toEqual(
      'id brand title main also color option_name option_value price currency berlin_units'.split(' ').sort(),
    );
  });

  it('is refused with all of its faults', () => {
    const yaml = `
      rows: variants
      delimiter: '--'
      colour: red
      fields:
        externalId: { columns: [] }
        nmae: title
        prices: { column: price, value: 5, unit: cents }
        options: [{ column: size }]
        status: { column: status, map: { active: [] } }`;
    expect(() => parse(yaml)).toThrow(
      [
        'shop.yaml has faults:',
        '  - the mapping has no colour; it may have rows, currency, missingPrice, decimal, delimiter, fields',
        '  - fields has no nmae; it may have externalId, name, slug, description, brand, status, sku, backOrder, categories, images, attributes, options, prices, stock',
        '  - rows must be product or variant',
        '  - delimiter must be one character, or "tab"',
        '  - fields.externalId needs a column, columns or a value',
        '  - fields.name is missing',
        '  - fields.status.map.active must be a text',
        '  - fields.options[0] needs a name or a nameFrom',
        '  - fields.prices needs a column, columns or a value',
        '  - fields.prices.unit must be major or minor',
      ].join('\n'),
    );
  });

  it.each(['', '[]', 'fields', '{'])('is refused when it holds nothing of use: %s', (yaml) => {
    expect(() => parse(yaml)).toThrow(/^shop.yaml (has faults|is not YAML)/);
  });
});
