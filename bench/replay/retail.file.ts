import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { parseMills, type Mills } from './mills.js';

/** One line of the Online Retail file. */
export interface RetailLine {
  /** Counted from 1, the header being line 0: what a person finds in the file. */
  number: number;
  invoice: string;
  /** In upper case: the file writes one article's code now as `85123A`, now as `85123a`. */
  code: string;
  description: string;
  quantity: number;
  /** `2010-12-01 08:26:00`; sorts as text. */
  at: string;
  price: Mills;
  /** Null on the 135,080 lines that name nobody. */
  customer: string | null;
  country: string;
}

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

export async function* readRetailFile(path: string): AsyncGenerator<RetailLine> {
  const records = pipeline(createReadStream(path), createGunzip(), parse(), () => {
    // A broken file surfaces below: the pipeline hands its error to the iterator of the last stream.
  });
  const read = lineReader();
  let number = 0;
  for await (const record of records as AsyncIterable<string[]>) {
    if (number === 0 && record.join(',') !== HEADER) {
      throw new Error(`${path} is not the Online Retail file: its first line is '${record.join(',')}'`);
    }
    if (number > 0) {
      yield read(number, record);
    }
    number++;
  }
}

/** Half a million lines share a few thousand texts and prices: each is kept once. */
function lineReader() {
  const texts = new Map<string, string>();
  const prices = new Map<string, Mills>();
  const shared = (text: string) => texts.get(text) ?? remember(texts, text, (own) => own);
  return (number: number, record: string[]): RetailLine => {
    const [invoice, code, description, quantity, at, price, customer, country] = record as FileRecord;
    return {
      number,
      invoice: shared(invoice),
      code: shared(code.trim().toUpperCase()),
      description: shared(description.trim()),
      quantity: parseQuantity(quantity, number),
      at: shared(at),
      price: prices.get(price) ?? remember(prices, price, parseMills),
      customer: customer ? shared(customer.replace(/\.0$/, '')) : null,
      country: shared(country),
    };
  };
}

type FileRecord = [string, string, string, string, string, string, string, string];

function remember<V>(known: Map<string, V>, text: string, make: (text: string) => V): V {
  const value = make(text);
  known.set(text, value);
  return value;
}

function parseQuantity(text: string, line: number): number {
  if (!/^-?\d{1,9}$/.test(text)) {
    throw new Error(`Line ${line}: the quantity '${text}' is not a whole number`);
  }
  return Number(text);
}

/** All lines of each invoice, in the order the invoices begin. One invoice of the file is interrupted by another. */
export async function groupByInvoice(lines: AsyncIterable<RetailLine>): Promise<RetailLine[][]> {
  const invoices = new Map<string, RetailLine[]>();
  for await (const line of lines) {
    const known = invoices.get(line.invoice);
    if (known) {
      known.push(line);
    } else {
      invoices.set(line.invoice, [line]);
    }
  }
  return [...invoices.values()];
}
