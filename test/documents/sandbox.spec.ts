import { readFileSync } from 'node:fs';
import { cards } from '../../src/sandbox/sandbox.cards.js';

describe('docs/sandbox.md', () => {
  it('has one row for each card, in the words of the bank', () => {
    const rows = readFileSync('docs/sandbox.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `card_'))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows.map(([, token, description]) => ({ token, description }))).toEqual(
      cards.map(({ token, description }) => ({ token: `\`${token}\``, description })),
    );
    expect(rows.filter(([, , , answer]) => !/^20[12]|^402/.test(answer ?? ''))).toEqual([]);
  });
});
