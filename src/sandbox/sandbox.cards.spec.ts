import { cards, findCard } from './sandbox.cards.js';

describe('the table of cards', () => {
  it('names every card once and describes it', () => {
    expect(new Set(cards.map(({ token }) => token)).size).toBe(cards.length);
    expect(cards.filter(({ description }) => !description.endsWith('.'))).toEqual([]);
  });

  it('gives every pending card an outcome and a delay, in the table or in the token', () => {
    const pending = cards.filter(({ status }) => status === 'pending');
    expect(pending.filter(({ settlesTo }) => settlesTo === undefined)).toEqual([]);
    expect(pending.filter(({ token, delay }) => token.endsWith('<ms>') === (delay !== undefined))).toEqual([]);
  });

  it.each([
    ['card_late', 1_000, 'authorized'],
    ['card_late_25', 25, 'authorized'],
    ['card_late_declined', 1_000, 'declined'],
    ['card_late_declined_0', 0, 'declined'],
    ['card_slow_300', 300, 'authorized'],
  ])('reads the delay of %s', (token, delay, settlesTo) => {
    expect(findCard(token)).toMatchObject({ delay, settlesTo });
  });

  it.each(['', 'card', 'card_ok_5', 'card_late_<ms>', 'card_late_12345678', 'card_late_-1', '__proto__'])(
    'declines what it does not know: %j',
    (token) => {
      expect(findCard(token)).toMatchObject({ status: 'declined', declineCode: 'unknown_token' });
    },
  );
});
