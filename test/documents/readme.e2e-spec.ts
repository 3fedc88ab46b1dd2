import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StaffSetUpService } from '../../src/access/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { newVariant } from '../support/factories.js';

const run = promisify(execFile);

const PASSWORD = 'walk-through';

/** M30.2: the README's walk-through does what it says. */
describe('the README', () => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    app = await startApp();
    folder = await mkdtemp(join(tmpdir(), 'stoa-readme-'));
  });
  afterAll(async () => {
    await app.stop();
    await rm(folder, { recursive: true });
  });

  it('buys something and gives the money back, command by command as written', async () => {
    await newVariant(app);
    await app.web
      .get(StaffSetUpService, { strict: false })
      .create({ email: 'admin@stoa.test', name: 'Admin', role: 'owner', password: PASSWORD });
    const script = await filledIn(PASSWORD);
    expect(script.match(/\bcurl /g)?.length).toBeLessThanOrEqual(10);
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder });
    expect(stdout).toBe('confirmed\npaid\nfulfilled\nrefunded\n');
    await expectBooksToAgree(app.database, app.bank);
  });

  it('says what is wrong and stops, when the password is not the right one', async () => {
    const script = await filledIn('wrong');
    const orders = () => app.database.count('SELECT count(*) FROM shop_order');
    const before = await orders();
    const failed = run('bash', ['-c', script], { cwd: folder });
    await expect(failed).rejects.toMatchObject({
      stdout: '',
      stderr: 'The e-mail address or the password is wrong, or the address is not confirmed yet\n',
    });
    expect(await orders()).toBe(before);
  });

  /** The walk-through with its first two lines as a reader would write them. */
  const filledIn = async (password: string) =>
    (await walkThrough())
      .replace(/^API=.*$/m, `API=${app.config.publicUrl}`)
      .replace(/^PASSWORD=.*$/m, `PASSWORD=${password}`);
});

async function walkThrough(): Promise<string> {
  const readme = await readFile('README.md', 'utf8');
  const [, commands] = /<!-- walk-through[^>]*-->\n```sh\n([\s\S]*?)```/.exec(readme) ?? [];
  if (!commands) throw new Error('The README has no walk-through');
  return commands;
}
