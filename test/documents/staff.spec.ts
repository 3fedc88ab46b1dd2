import { readFileSync } from 'node:fs';
import { ROLES } from '../../src/identity/user/user.roles.js';

describe('docs/staff.md', () => {
  it('has one row for each role, with what it may do', () => {
    const rows = readFileSync('docs/staff.md', 'utf8').matchAll(/^\| `(\w+)` \| (.+) \|$/gm);
    const told = [...rows].map(([, role = '', may = '']) => [
      role,
      [...may.matchAll(/`([\w.]+)`/g)].map(([, one]) => one),
    ]);
    const granted = Object.entries(ROLES).map(([role, may]) => [role, may.filter((one) => one !== '*')]);
    expect(told).toEqual(granted);
  });
});
