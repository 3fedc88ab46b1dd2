import fc from 'fast-check';
import { html } from './html.js';

describe('a piece of a page', () => {
  it('has every text in it as a text, in content and in attributes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { text: page } = html`<p title="${text}">${text}</p>`;
        expect(page).toMatch(/^<p title="[^<>"']*">[^<>"']*<\/p>$/);
      }),
    );
  });

  it('has pieces as they are, and leaves out what is not there', () => {
    const items = ['a', '<'].map((item) => html`<li>${item}</li>`);
    expect(html`${items}${false}${undefined}`.text).toBe('<li>a</li><li>&#60;</li>');
  });
});
