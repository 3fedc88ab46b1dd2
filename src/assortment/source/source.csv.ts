import { type Fault, faultOfLine, unreadable } from '../import/import.fault.js';
import { type Line, MAX_LENGTH } from './source.lines.js';

/** A record of a CSV file, or why it cannot be read; with the line that it begins on and its bytes. */
export type CsvRecord = { line: number; length: number } & ({ fields: string[] } | { fault: Fault });

const QUOTE = '"';

/** Where in a record the reader stands: before a field, inside one in quotes, or after its closing quote. */
type State = 'start' | 'quoted' | 'closed';

/**
 * Reads records of RFC 4180 from lines: fields in quotes may hold delimiters, line breaks and doubled quotes. A quote inside a
 * field without quotes is an ordinary character. Whatever is wrong with its quotes, a record costs one line: reading goes on with
 * the next, so that a quote that nobody closed never swallows the rest of the file.
 */
export class CsvReader {
  private held: Line[] = [];
  private length = 0;
  private fields: string[] = [];
  private quoted = '';
  private state: State = 'start';

  constructor(private readonly delimiter: string) {}

  /** The records that end with this line. */
  push(line: Line): CsvRecord[] {
    return this.pushAll([line]);
  }

  /** What is left at the end of the file. */
  end(): CsvRecord[] {
    const records: CsvRecord[] = [];
    while (this.held.length > 0) {
      const { record, again } = this.refuse('quote_unclosed', 'A quote is opened and never closed');
      records.push(record, ...this.pushAll(again));
    }
    return records;
  }

  private pushAll(lines: Line[]): CsvRecord[] {
    const records: CsvRecord[] = [];
    let waiting = lines;
    for (let index = 0; index < waiting.length; index++) {
      const { record, again = [] } = this.take(waiting[index]!);
      if (record) records.push(record);
      if (again.length > 0) {
        waiting = [...again, ...waiting.slice(index + 1)];
        index = -1;
      }
    }
    return records;
  }

  private take(line: Line): { record?: CsvRecord; again?: Line[] } {
    if (this.held.length === 0 && line.text === '' && !line.fault) return {};
    this.held.push(line);
    this.length += line.length + 1;
    if (this.length > MAX_LENGTH && this.held.length > 1) {
      return this.refuse('quote_unclosed', `A quote is opened and not closed within ${MAX_LENGTH} bytes`);
    }
    const malformed = this.read(line.text);
    if (malformed !== undefined) return this.refuse('quote_malformed', malformed);
    if (this.state !== 'quoted') return this.finish();
    this.quoted += '\n';
    return {};
  }

  /** Reads on to the end of the text; returns what is wrong with it. */
  private read(text: string): string | undefined {
    if (this.state === 'start' && !text.includes(QUOTE)) {
      this.fields.push(...text.split(this.delimiter));
      return undefined;
    }
    for (let at = 0; at <= text.length;) {
      if (this.state === 'quoted') {
        const end = text.indexOf(QUOTE, at);
        this.quoted += text.slice(at, end === -1 ? text.length : end);
        if (end === -1) return undefined;
        const isDoubled = text[end + 1] === QUOTE;
        if (isDoubled) this.quoted += QUOTE;
        else this.state = 'closed';
        at = end + (isDoubled ? 2 : 1);
      } else if (this.state === 'closed') {
        if (at < text.length && text[at] !== this.delimiter) return 'Something follows a closing quote';
        this.fields.push(this.quoted);
        this.quoted = '';
        this.state = 'start';
        at += 1;
      } else if (text[at] === QUOTE) {
        this.state = 'quoted';
        at += 1;
      } else {
        const end = text.indexOf(this.delimiter, at);
        this.fields.push(text.slice(at, end === -1 ? text.length : end));
        at = end === -1 ? text.length + 1 : end + 1;
      }
    }
    return undefined;
  }

  private finish(): { record: CsvRecord } {
    const { held, length, fields } = this;
    this.reset();
    const bad = held.find(({ fault }) => fault);
    const line = held[0]!.number; // a record has at least the line just taken
    return { record: { line, length, ...(bad?.fault ? { fault: unreadable(bad.fault) } : { fields }) } };
  }

  /** Gives up the first of the lines held; the others are read again. */
  private refuse(code: string, reason: string): { record: CsvRecord; again: Line[] } {
    const [first, ...again] = this.held;
    this.reset();
    return { record: { line: first!.number, length: first!.length, fault: faultOfLine(code, reason) }, again };
  }

  private reset(): void {
    this.held = [];
    this.length = 0;
    this.fields = [];
    this.quoted = '';
    this.state = 'start';
  }
}
