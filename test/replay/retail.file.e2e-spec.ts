import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseMills } from '../../bench/replay/mills.js';
import { writeDifferences } from '../../bench/replay/report.js';
import { groupByInvoice, readRetailFile } from '../../bench/replay/retail.file.js';
import { planReplay } from '../../bench/replay/retail.plan.js';

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoa-replay-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function read(...lines: string[]) {
  const path = join(folder, 'retail.csv.gz');
  await writeFile(path, gzipSync(lines.map((line) => `${line}\n`).join('')));
  return groupByInvoice(readRetailFile(path));
}

describe('the retail file', () => {
  it('is read line by line, and grouped by invoice even where invoices interleave', async () => {
    const invoices = await read(
      HEADER,
      '536365,85123a,"HEART, ""LARGE""  ",6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom',
      '536366,POST,,1,2010-12-01 08:28:00,0.001,,EIRE',
      '536365,71053,LANTERN,-6,2010-12-01 08:27:00,-3.39,17850.0,United Kingdom',
    );
    expect(invoices).toEqual([
      [
        {
          number: 1,
          invoice: '536365',
          code: '85123A',
          description: 'HEART, "LARGE"',
          quantity: 6,
          at: '2010-12-01 08:26:00',
          price: 2550n,
          customer: '17850',
          country: 'United Kingdom',
        },
        expect.objectContaining({ number: 3, quantity: -6, price: -3390n }),
      ],
      [expect.objectContaining({ number: 2, code: 'POST', description: '', price: 1n, customer: null })],
    ]);
  });

  it('is refused when it is another, or holds what could not be counted', async () => {
    await expect(read('a,b,c')).rejects.toThrow("its first line is 'a,b,c'");
    await expect(read(HEADER, '1,A,,1.5,2010-12-01 08:26:00,1,,EIRE')).rejects.toThrow("Line 1: the quantity '1.5'");
    await expect(read(HEADER, '1,A,,1,2010-12-01 08:26:00,1e3,,EIRE')).rejects.toThrow("'1e3' is not an amount");
    await expect(read(HEADER, '1,A,,1')).rejects.toThrow('Invalid Record Length');
    await expect(groupByInvoice(readRetailFile(join(folder, 'none')))).rejects.toThrow('ENOENT');
  });
});

describe('the list of differences', () => {
  it('has a row for each, whose exact amounts add up', async () => {
    const plan = planReplay(
      await read(
        HEADER,
        '536365,PADS,"PADS, ""ALL""",1,2010-12-01 08:26:00,0.001,17850.0,United Kingdom',
        '536365,71053,LANTERN,1,2010-12-01 08:26:00,1234.5,17850.0,United Kingdom',
        'C536379,D,Discount,-1,2010-12-01 09:41:00,1027.5,14527.0,United Kingdom',
      ),
    );
    await writeDifferences(folder, plan);
    const [header, ...rows] = (await readFile(join(folder, 'differences.csv'), 'utf8')).trimEnd().split('\n');
    expect(header).toBe('class,amount,quantity,line,invoice,code,description,price,at,customer,country');
    expect(rows).toEqual([
      'half-pennies,0.001,1,1,536365,PADS,"PADS, ""ALL""",0.001,2010-12-01 08:26:00,17850,United Kingdom',
      'discounts,-1027.500,-1,3,C536379,D,Discount,1027.50,2010-12-01 09:41:00,14527,United Kingdom',
    ]);
    const sum = rows.reduce((total, row) => total + parseMills(row.split(',')[1] ?? ''), 0n);
    expect(sum).toBe(plan.total - 1_234_500n);
  });
});
