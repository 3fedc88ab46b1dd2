/** Elements and attributes of documents; docs/formats.md and adr/0008 tell what they mean. */
export const ROOT = 'document';
export const ITEM = 'item';
/** An element whose name is no name of XML has it in this attribute. */
export const MEMBER = 'member';
export const NAME = 'name';
export const TYPE = 'type';
/** The text is written as JSON writes it, since XML 1.0 has no way to say some of its characters. */
export const ESCAPE = 'escape';
