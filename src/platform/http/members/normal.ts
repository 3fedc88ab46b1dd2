import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import sanitize from 'sanitize-html';

/** Text on one line: composed Unicode (NFC, UAX #15), no space around it, one space for any run of white space within. */
export const line = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');

/** Text on several lines: composed Unicode, no space around it, lines that end in a line feed. */
export const prose = (text: string): string => text.normalize('NFC').trim().replaceAll(/\r\n?/g, '\n');

/** Addresses are compared without case, although RFC 5321 §2.4 would let a host tell two apart. */
export const emailAddress = (text: string): string => line(text).toLowerCase();

/** ISO 3166-1 and ISO 4217 codes are written in capitals. */
export const code = (text: string): string => text.trim().toUpperCase();

/**
 * A telephone number as E.164 writes it: `+442079460018`.
 * @param country ISO 3166-1, for numbers without a country of their own
 * @returns undefined for what is no possible number
 */
export function phoneNumber(text: string, country?: string): string | undefined {
  const home = country !== undefined && isSupportedCountry(country) ? country : undefined;
  const number = parsePhoneNumberFromString(text, home);
  return number?.isPossible() ? number.number : undefined;
}

/** Formatting and links, and nothing that runs, loads or lays out; a shop's page stays a shop's page. */
const HTML: sanitize.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 'b', 'i', 'ul', 'ol', 'li', 'h3', 'h4', 'blockquote', 'a'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['https', 'http', 'mailto'],
  allowProtocolRelative: false,
  transformTags: { a: sanitize.simpleTransform('a', { rel: 'nofollow noopener' }) },
};

/** HTML by an allow-list: whatever is not on it goes, its text stays, and that of scripts and styles does not. */
export const safeHtml = (text: string): string => sanitize(prose(text), HTML);
