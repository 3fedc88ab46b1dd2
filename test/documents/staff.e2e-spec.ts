import { readFileSync } from 'node:fs';
import { newDatabase } from '../support/database.js';

describe('docs/staff.md', () => {
  it('has one row for each role of a new shop, with what it may do', async () => {
    const rows = readFileSync('docs/staff.md', 'utf8').matchAll(/^\| `(\w+)` \| (.+) \|$/gm);
    const told = [...rows].map(([, role = '', may = '']) => [
      role,
      [...may.matchAll(/`([\w.]+)`/g)].map(([, one]) => one).toSorted(),
    ]);
    const database = await newDatabase();
    const roles = await database.rows<{ name: string; permissions: string[] }>('SELECT name, permissions FROM role');
    await database.drop();
    const granted = roles.map(({ name, permissions }) => [name, permissions.filter((one) => one !== '*').toSorted()]);
    expect(new Map(told as [string, string[]][])).toEqual(new Map(granted as [string, string[]][]));
  });
});
