import { Packr } from 'msgpackr';

const packr = new Packr({ useRecords: false });
const bytes = (...parts: (number[] | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

export const JSON_TYPE = 'application/json';
export const MESSAGE_PACK = 'application/msgpack';
export const XML = 'application/xml';
export const YAML = 'application/yaml';
export const FORM = 'application/x-www-form-urlencoded';

/** Bodies that mean harm, or nothing at all: what, in which format, and the bytes. */
export const HOSTILE: [title: string, type: string, body: string | Buffer][] = [
  ['bytes that are not UTF-8', JSON_TYPE, bytes('{"currency":"', [0xff, 0xfe], '"}')],
  ['an overlong sequence', JSON_TYPE, bytes('{"currency":"', [0xc0, 0xaf], '"}')],
  ['half of a surrogate pair in bytes', JSON_TYPE, bytes('{"currency":"', [0xed, 0xa0, 0x80], '"}')],
  ['half of a surrogate pair in escapes', JSON_TYPE, '{"currency":"\\ud800"}'],
  ['a NUL', JSON_TYPE, '{"currency":"\\u0000"}'],
  ['NaN', JSON_TYPE, '{"lines":NaN}'],
  ['infinity', JSON_TYPE, '{"lines":-Infinity}'],

  ['a number beyond 2^53', JSON_TYPE, '{"lines":9007199254740993}'],
  ['a number beyond all bounds', JSON_TYPE, '{"lines":1e999}'],

  ['a member named twice', MESSAGE_PACK, bytes([0x82, 0xa1], 'a', [1, 0xa1], 'a', [2])],
  ['a prototype', MESSAGE_PACK, bytes([0x81, 0xa9], '__proto__', [0x81, 0xa1], 'a', [1])],
  ['a constructor', MESSAGE_PACK, bytes([0x81, 0xab], 'constructor', [0x80])],
  ['NaN', MESSAGE_PACK, packr.pack({ lines: NaN })],
  ['infinity', MESSAGE_PACK, packr.pack({ lines: Infinity })],
  ['a number beyond 2^53', MESSAGE_PACK, packr.pack({ lines: 2n ** 63n })],
  ['a time', MESSAGE_PACK, packr.pack({ currency: new Date() })],
  ['binary', MESSAGE_PACK, packr.pack({ currency: Buffer.from('EUR') })],
  ['undefined, which is an extension', MESSAGE_PACK, packr.pack({ currency: undefined })],
  ['a record definition', MESSAGE_PACK, new Packr({ useRecords: true }).pack({ currency: 'EUR' })],
  ['a list that claims four billion items', MESSAGE_PACK, bytes([0xdd, 0xff, 0xff, 0xff, 0xff])],
  ['a map that claims four billion members', MESSAGE_PACK, bytes([0xdf, 0xff, 0xff, 0xff, 0xff])],
  ['a text that claims four billion bytes', MESSAGE_PACK, bytes([0xdb, 0xff, 0xff, 0xff, 0xff], 'a')],
  ['a name that is no text', MESSAGE_PACK, bytes([0x81, 1, 1])],
  ['a text that is not UTF-8', MESSAGE_PACK, bytes([0x81, 0xa1], 'a', [0xa1, 0xff])],
  ['half of a surrogate pair', MESSAGE_PACK, bytes([0x81, 0xa8], 'currency', [0xa3, 0xed, 0xa0, 0x80])],
  ['a NUL', MESSAGE_PACK, packr.pack({ currency: '\0' })],
  ['more after its end', MESSAGE_PACK, bytes([0x80, 0x80])],
  ['the byte that is never used', MESSAGE_PACK, bytes([0xc1])],
  ['half a number', MESSAGE_PACK, bytes([0x81, 0xa1], 'a', [0xcb, 0])],
  ['100,000 levels', MESSAGE_PACK, Buffer.alloc(100_000, 0x91)],
  ['nothing', MESSAGE_PACK, ''],

  ['an entity of its own', XML, '<!DOCTYPE d [<!ENTITY a "EUR">]><document><currency>&a;</currency></document>'],
  ['a billion laughs', XML, laughs()],
  ['an external entity', XML, '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><d><currency>&a;</currency></d>'],
  ['an external document type', XML, '<!DOCTYPE d SYSTEM "http://127.0.0.1:1/d.dtd"><d/>'],
  ['an unknown entity', XML, '<d><currency>&euro;</currency></d>'],
  ['a member named twice', XML, '<d><currency>EUR</currency><currency>USD</currency></d>'],
  ['an attribute named twice', XML, '<d a="1" a="2"/>'],
  ['a prototype', XML, '<d><__proto__><isAdmin type="boolean">true</isAdmin></__proto__></d>'],
  ['a prototype by its name', XML, '<d><member name="__proto__" type="object"/></d>'],
  ['a constructor', XML, '<d><constructor><prototype/></constructor></d>'],
  ['NaN', XML, '<d><lines type="number">NaN</lines></d>'],
  ['infinity', XML, '<d><lines type="number">1e999</lines></d>'],
  ['a number beyond 2^53', XML, '<d><lines type="number">9007199254740993</lines></d>'],
  ['an unknown type', XML, '<d><lines type="function">x</lines></d>'],
  ['text beside elements', XML, '<d>text<currency>EUR</currency></d>'],
  ['a NUL', XML, '<d><currency>&#0;</currency></d>'],
  ['a NUL in escapes', XML, '<d><currency escape="json">"\\u0000"</currency></d>'],
  ['half of a surrogate pair', XML, '<d><currency>&#xD800;</currency></d>'],
  ['half of a surrogate pair in escapes', XML, '<d><currency escape="json">"\\ud800"</currency></d>'],
  ['no end', XML, '<d><currency>'],
  ['two documents', XML, '<d/><d/>'],
  ['100,000 levels', XML, '<a>'.repeat(40_000)],
  ['nothing', XML, ''],

  ['a tag', YAML, 'currency: !!js/function "x"'],
  ['a tag of the core', YAML, 'currency: !!str EUR'],
  ['binary', YAML, 'currency: !!binary RVVS'],
  ['an alias', YAML, 'currency: &a EUR\nlines: *a'],
  ['an anchor', YAML, 'currency: &a EUR'],
  ['a billion laughs', YAML, yamlLaughs()],
  ['a directive', YAML, '%YAML 1.1\n---\ncurrency: EUR'],
  ['a member named twice', YAML, 'currency: EUR\ncurrency: USD'],
  ['a member named twice in flow', YAML, '{currency: EUR, currency: USD}'],
  ['a merge', YAML, '<<: {currency: EUR}'],
  ['a prototype', YAML, '__proto__: {isAdmin: true}'],
  ['a constructor', YAML, 'constructor: {prototype: {isAdmin: true}}'],
  ['NaN', YAML, 'lines: .nan'],
  ['infinity', YAML, 'lines: -.inf'],
  ['a number beyond 2^53', YAML, 'lines: 9007199254740993'],
  ['a name that is a list', YAML, '? [currency]\n: EUR'],
  ['two documents', YAML, '--- {}\n--- {}'],
  ['a NUL', YAML, 'currency: "\\0"'],
  ['half of a surrogate pair', YAML, 'currency: "\\ud800"'],
  ['60,000 levels, open', YAML, '['.repeat(60_000)],
  ['30,000 levels', YAML, '['.repeat(30_000) + ']'.repeat(30_000)],
  ['30,000 levels in blocks', YAML, '- '.repeat(30_000)],
  ['too many bytes for YAML', YAML, `currency: ${'E'.repeat(70_000)}`],
  ['nothing', YAML, ''],

  ['a member named twice', FORM, 'currency=EUR&currency=USD'],
  ['a member that is a text and an object', FORM, 'currency=EUR&currency[a]=1'],
  ['a prototype', FORM, '__proto__[isAdmin]=true'],
  ['a prototype further down', FORM, 'lines[0][__proto__][isAdmin]=true'],
  ['a constructor', FORM, 'constructor[prototype][isAdmin]=true'],
  ['broken percent signs', FORM, 'currency=%E0%A4'],
  ['bytes that are not UTF-8', FORM, 'currency=%ff'],
  ['a NUL', FORM, 'currency=%00'],
  ['20,000 levels', FORM, `lines${'[a]'.repeat(20_000)}=1`],
  ['more fields than any form has', FORM, Array.from({ length: 3_000 }, (_none, index) => `f${index}=1`).join('&')],
  ['an index beyond all bounds', FORM, 'lines[4294967295][quantity]=1'],
];

function laughs(): string {
  const entities = Array.from({ length: 9 }, (_none, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  return `<!DOCTYPE d [<!ENTITY l0 "ha">${entities}]><d><currency>&l9;</currency></d>`;
}

function yamlLaughs(): string {
  const lines = Array.from({ length: 9 }, (_none, n) => `l${n + 1}: &l${n + 1} [${`*l${n},`.repeat(10)}]`);
  return ['l0: &l0 ha', ...lines].join('\n');
}
