import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { newProduct } from '../storefront/shelf.js';
import { startApp, type TestApp } from '../support/app.js';
import { proofOf, readTour } from './tour.js';

const HERE = readTour().filter(({ command }) => proofOf(command)?.kind === 'run');

/** The words in code type, which the tour promises in the output. */
const promisesOf = (sees: string) => [...sees.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);

/** What a reader's shell prints; it does not say that this is a test. */
async function outputOf(script: string): Promise<string> {
  const env = { ...process.env, NODE_ENV: undefined };
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], { env });
  return stdout;
}

/** What docs/tour.md shows by other commands than tests. */
describe('the tour', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ docsEnabled: 'true' });
    await newProduct(app, 'lamp', { categories: [['Light', 'Lamps']] });
  });
  afterAll(() => app.stop());

  it.each(HERE)('does as written: $command', async ({ command, sees }) => {
    const output = await outputOf(command.replace('localhost:3000', new URL(app.config.publicUrl).host));
    expect(promisesOf(sees)).not.toEqual([]);
    for (const words of promisesOf(sees)) expect(output).toContain(words);
  });

  /** M24.1: it measures for minutes; that it is there and knows its options is what can be had in a second. */
  it('starts the benchmark', async () => {
    expect(await outputOf('npm run bench -- --help')).toContain('--rounds <count>');
  });
});
