import fc from 'fast-check';
import { code, emailAddress, line, phoneNumber, prose, safeHtml } from './normal.js';

/** M7.3: what is stored of a text, however it was typed. */
describe('a text', () => {
  it('on one line is composed, trimmed and spaced once', () => {
    expect(line('  Ame\u0301lie \t\u00a0 \n  Poulain ')).toBe('Amélie Poulain');
    expect(line('Łódź')).toBe('Łódź');
  });

  it('on several keeps its lines', () => {
    expect(prose('\r\none\r\n\r\ntwo\rthree\n ')).toBe('one\n\ntwo\nthree');
  });

  it('is the same when it is normalized again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const normal of [line, prose, emailAddress, code, safeHtml]) {
          expect(normal(normal(text))).toBe(normal(text));
        }
      }),
    );
  });

  it('that is an address or a code is written in one way', () => {
    expect(emailAddress(' Ada@Example.COM ')).toBe('ada@example.com');
    expect(code(' gb ')).toBe('GB');
  });
});

describe('a telephone number', () => {
  it.each([
    ['+44 20 7946 0018', undefined, '+442079460018'],
    ['(020) 7946 0018', 'GB', '+442079460018'],
    ['030/901820', 'DE', '+4930901820'],
    ['0041 44 668 18 00', 'DE', '+41446681800'],
    ['+49 30 901820', 'GB', '+4930901820'],
  ])('%s in %s is %s', (text, country, normal) => {
    expect(phoneNumber(text, country)).toBe(normal);
  });

  it.each([
    ['020 7946 0018', undefined],
    ['call me', 'GB'],
    ['+44', 'GB'],
    ['12', 'DE'],
    ['', 'DE'],
    ['030 901820', 'XX'],
  ])('%s in %s is none', (text, country) => {
    expect(phoneNumber(text, country)).toBeUndefined();
  });
});

describe('HTML', () => {
  it.each([
    ['<p>Warm <strong>wool</strong></p>', '<p>Warm <strong>wool</strong></p>'],
    ['<script>alert(1)</script><p onclick="x()">Hi</p>', '<p>Hi</p>'],
    ['<a href="javascript:alert(1)">x</a>', '<a rel="nofollow noopener">x</a>'],
    ['<a href="https://a.example" target=_blank>x</a>', '<a href="https://a.example" rel="nofollow noopener">x</a>'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<p>unclosed <em>all', '<p>unclosed <em>all</em></p>'],
    ['<style>p{}</style><svg><a xlink:href="javascript:x"/></svg>', '<a rel="nofollow noopener"></a>'],
    ['1 < 2 & 3', '1 &lt; 2 &amp; 3'],
    ['<a href="//evil.example">x</a>', '<a rel="nofollow noopener">x</a>'],
  ])('%s becomes %s', (html, safe) => {
    expect(safeHtml(html)).toBe(safe);
  });

  it('never keeps anything that runs, whatever is put together', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      ' ',
      '/',
      'script',
      'img',
      'a',
      'onerror',
      'href',
      'javascript:',
      'p',
      '&lt;',
      '\0',
      '<!--',
      '-->',
      'svg',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const safe = safeHtml(parts.join(''));
        expect(safe.replaceAll(/<\/?(p|a)( (href|rel)="[^"]*")*( \/)?>/g, '')).not.toMatch(/<[a-z!/]/i);
        expect(safe).not.toMatch(/<[^>]*(javascript:|onerror)/i);
      }),
    );
  });
});
