import { isUtf8 } from 'node:buffer';
import { BadRequestException } from '@nestjs/common';
import { countMembers, MAX_DEPTH, memberTwice, tooDeep } from '../input/document.js';

/**
 * Reads MessagePack as far as JSON goes: no binary, no extensions, names that are texts and stand once. Not with the library
 * that writes it: that one makes room for as many items as a header of five bytes claims, and takes the last of two equal names.
 * @throws `request_malformed`
 */
export function readMessagePack(body: Buffer): unknown {
  const document = new MessagePackReader(body).read();
  countMembers(document);
  return document;
}

class MessagePackReader {
  private at = 0;

  constructor(private readonly body: Buffer) {}

  read(): unknown {
    const document = this.value(0);
    if (this.at !== this.body.length) throw malformed('it goes on after its end');
    return document;
  }

  private value(depth: number): unknown {
    const head = this.take(1)[0]!;
    if (head <= 0x7f) return head;
    if (head >= 0xe0) return head - 0x100;
    if (head <= 0x8f) return this.map(head & 0x0f, depth);
    if (head <= 0x9f) return this.array(head & 0x0f, depth);
    if (head <= 0xbf) return this.text(head & 0x1f);
    return this.sized(head, depth);
  }

  private sized(head: number, depth: number): unknown {
    switch (head) {
      case 0xc0:
        return null;
      case 0xc2:
      case 0xc3:
        return head === 0xc3;
      case 0xca:
        return this.take(4).readFloatBE();
      case 0xcb:
        return this.take(8).readDoubleBE();
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.unsigned(1 << (head - 0xcc));
      case 0xcf:
        return Number(this.take(8).readBigUInt64BE());
      case 0xd0:
      case 0xd1:
      case 0xd2: {
        const bytes = 1 << (head - 0xd0);
        return this.take(bytes).readIntBE(0, bytes);
      }
      case 0xd3:
        return Number(this.take(8).readBigInt64BE());
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.text(this.unsigned(1 << (head - 0xd9)));
      case 0xdc:
      case 0xdd:
        return this.array(this.unsigned(2 << (head - 0xdc)), depth);
      case 0xde:
      case 0xdf:
        return this.map(this.unsigned(2 << (head - 0xde)), depth);
      default:
        throw malformed(`0x${head.toString(16)} begins what JSON could not say`);
    }
  }

  private unsigned(bytes: number): number {
    return this.take(bytes).readUIntBE(0, bytes);
  }

  private text(length: number): string {
    const bytes = this.take(length);
    if (!isUtf8(bytes)) throw malformed('a text is not UTF-8');
    return bytes.toString();
  }

  private array(length: number, depth: number): unknown[] {
    this.expect(length, depth);
    const items: unknown[] = [];
    while (items.length < length) items.push(this.value(depth + 1));
    return items;
  }

  private map(length: number, depth: number): Record<string, unknown> {
    this.expect(length * 2, depth);
    const members: [string, unknown][] = [];
    while (members.length < length) {
      const name = this.value(depth + 1);
      if (typeof name !== 'string') throw malformed('a name is no text');
      members.push([name, this.value(depth + 1)]);
    }
    const map = Object.fromEntries(members);
    if (Object.keys(map).length !== length) throw memberTwice();
    return map;
  }

  /** Each item has one byte at least, so a header that claims more than there is lies. */
  private expect(items: number, depth: number): void {
    if (depth >= MAX_DEPTH) throw tooDeep();
    if (items > this.body.length - this.at) throw malformed('it is cut off');
  }

  private take(bytes: number): Buffer {
    if (bytes > this.body.length - this.at) throw malformed('it is cut off');
    this.at += bytes;
    return this.body.subarray(this.at - bytes, this.at);
  }
}

const malformed = (why: string) => new BadRequestException(`The body is not valid MessagePack: ${why}`);
