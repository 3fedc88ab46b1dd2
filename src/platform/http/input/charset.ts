import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** By their IANA names. ISO 8859-1 is read as windows-1252, as the Encoding Standard has it: it is what senders mean. */
const DECODERS: Record<string, { decode(bytes: Uint8Array): string }> = {
  'utf-8': UTF_8,
  utf8: UTF_8,
  'us-ascii': UTF_8,
  'iso-8859-1': new TextDecoder('windows-1252', { fatal: true }),
  'windows-1252': new TextDecoder('windows-1252', { fatal: true }),
  'utf-16': new TextDecoder('utf-16le', { fatal: true }),
  'utf-16le': new TextDecoder('utf-16le', { fatal: true }),
  'utf-16be': new TextDecoder('utf-16be', { fatal: true }),
};

/**
 * The text of a body in the charset that its `Content-Type` names; UTF-8 when it names none.
 * @throws 415 for a charset that is not read here, 400 for bytes that are no text in it
 */
export function decode(body: Buffer, contentType = ''): string {
  const charset = contentType.includes('=') ? charsetOf(contentType) : 'utf-8';
  const named = Object.hasOwn(DECODERS, charset) ? DECODERS[charset] : undefined;
  if (!named) {
    throw new UnsupportedMediaTypeException(`Bodies are read in ${Object.keys(DECODERS).join(', ')}`);
  }
  const isBigEndian = charset === 'utf-16' && body[0] === 0xfe && body[1] === 0xff;
  try {
    return (isBigEndian ? DECODERS['utf-16be']! : named).decode(body);
  } catch {
    throw new BadRequestException(`The body is not ${charset}`);
  }
}

const charsetOf = (contentType: string): string =>
  (/;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(contentType)?.slice(1).find(Boolean) ?? 'utf-8').toLowerCase();
