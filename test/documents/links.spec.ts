import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const PAGES = globSync(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/**/*.md'], { cwd: root });

/** What is quoted is neither a link nor a heading. */
const withoutCode = (text: string) => text.replaceAll(/^ *(```+)[\s\S]*?^ *\1$/gm, '');

const linksIn = (text: string) => [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

/** As GitHub makes them. */
const anchorsIn = (text: string) =>
  [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** The links of a page that lead nowhere. Other sites are not asked: they may be down, and a test of ours must not be. */
function broken(page: string, text: string): string[] {
  return linksIn(text)
    .filter((target) => !/^(https?|mailto):/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? join(root, page) : join(root, dirname(page), path);
      if (relative(root, file).startsWith('..') || !existsSync(file)) return true;
      return (
        anchor !== undefined &&
        (statSync(file).isDirectory() || !anchorsIn(readFileSync(file, 'utf8')).includes(anchor))
      );
    });
}

describe('the documents', () => {
  it.each(PAGES)('%s links to what is there', (page) => {
    expect(broken(page, readFileSync(join(root, page), 'utf8'))).toEqual([]);
  });

  it.each(['nowhere.md', '../../elsewhere.md', 'errors.md#no-such-heading', '#no-such-heading', 'adr#heading'])(
    'would notice a link to %s',
    (target) => {
      expect(broken('docs/import.md', `See [this](${target}).`)).toEqual([target]);
    },
  );

  it('may quote what is no link', () => {
    expect(broken('docs/import.md', '```md\n[this](nowhere.md)\n```\n[that](#mapping)')).toEqual([]);
  });
});
