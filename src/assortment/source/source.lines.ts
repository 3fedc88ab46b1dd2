import { isUtf8 } from 'node:buffer';

/** The longest line, and the longest CSV record of several lines, in bytes. */
export const MAX_LENGTH = 1_048_576;

/** A line of a file, or why it cannot be read. Lines count from 1. */
export type Line =
  | { number: number; length: number; text: string; fault?: undefined }
  | { number: number; length: number; text: string; fault: 'utf8_invalid' | 'line_too_long' };

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Cuts bytes, handed over piece by piece, into lines; they end with LF or CRLF. It never holds more than one line of at most
 * {@link MAX_LENGTH} bytes: the rest of a longer one is counted and dropped.
 */
export class LineSplitter {
  private number = 0;
  private pieces: Buffer[] = [];
  private held = 0;
  private length = 0;

  /** The lines that end in this piece. */
  push(piece: Buffer): Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, from)) {
      this.hold(piece.subarray(from, end));
      lines.push(this.line());
      from = end + 1;
    }
    this.hold(piece.subarray(from));
    return lines;
  }

  /** The last line, when nothing ends it. */
  end(): Line[] {
    return this.length > 0 ? [this.line()] : [];
  }

  private hold(piece: Buffer): void {
    this.length += piece.length;
    if (this.length > MAX_LENGTH + 1) return; // a carriage return at the end is not part of the line
    this.pieces.push(piece);
    this.held += piece.length;
  }

  private line(): Line {
    const { pieces, held, length } = this;
    this.pieces = [];
    this.held = 0;
    this.length = 0;
    this.number += 1;
    const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, held); // an empty list concatenates to nothing
    const end = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
    const number = this.number;
    if (length > bytes.length || end > MAX_LENGTH) return { number, length, text: '', fault: 'line_too_long' };
    const decoded = bytes.toString('utf8', 0, end);
    const text = number === 1 && decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded;
    return isUtf8(bytes) ? { number, length, text } : { number, length, text, fault: 'utf8_invalid' };
  }
}
