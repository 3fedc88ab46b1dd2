import { Bank } from './sandbox.bank.js';
import { challengePage } from './sandbox.challenge.js';

function challenged(amount: number, currency: string, reference = 'order-1') {
  const bank = new Bank({ record: () => undefined, newId: (prefix) => prefix, callbacks: 'needed' });
  return bank.authorize('key', { amount, currency, token: 'card_challenge', reference }, 0).authorization;
}

describe('the challenge page', () => {
  it.each([
    [1_999, 'EUR', '€19.99'],
    [1_999, 'JPY', '¥1,999'],
    [1_999, 'KWD', '1.999'],
    [1_999, 'XXQ', '19.99'],
  ])('writes %i %s as %s', (amount, currency, text) => {
    expect(challengePage(challenged(amount, currency))).toContain(text);
  });

  it('shows a reference as text, whatever it holds', () => {
    const page = challengePage(challenged(1, 'EUR', `<script>alert("x")</script>`));
    expect(page).not.toContain('<script>');
    expect(page).toContain('&#60;script&#62;');
  });
});
