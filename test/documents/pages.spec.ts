import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const PAGES = globSync(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/**/*.md'], { cwd: root });

/** Its last line announces something that never comes. */
const breaksOff = (text: string) => /[:,]$/.test(text.trimEnd());

describe('the documents', () => {
  it.each(PAGES)('%s has an end', (page) => {
    expect(breaksOff(readFileSync(join(root, page), 'utf8'))).toBe(false);
  });

  it('would be noticed when one broke off', () => {
    expect(breaksOff('# Measured\n\nOn two cores:\n')).toBe(true);
  });
});
