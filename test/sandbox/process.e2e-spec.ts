import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { BankClient, secret } from './sandbox.js';

/** The bank as the process it is in life, from the present sources. */
describe('the process of the sandbox bank', () => {
  const root = resolve(import.meta.dirname, '../..');
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-process-'));
  const main = join(folder, 'sandbox', 'main.js');
  const children: ChildProcess[] = [];

  beforeAll(() => {
    const sources = join(root, 'src/sandbox');
    mkdirSync(join(folder, 'sandbox'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const file of readdirSync(sources).filter((name) => /(?<!\.spec)\.ts$/.test(name))) {
      const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
      const { outputText } = ts.transpileModule(readFileSync(join(sources, file), 'utf8'), { compilerOptions });
      writeFileSync(join(folder, 'sandbox', file.replace(/\.ts$/, '.js')), outputText);
    }
  });
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function launch(environment: Record<string, string>) {
    const env = { SANDBOX_PORT: '0', SANDBOX_SECRET: secret, LOG_LEVEL: 'warn', ...environment };
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    return child;
  }

  async function start(environment: Record<string, string> = {}) {
    const child = launch(environment);
    for await (const chunk of child.stdout) {
      const ready = /^\{.*"msg":"sandbox ready".*\}$/m.exec(String(chunk))?.[0];
      if (ready) {
        const { port, host } = JSON.parse(ready) as { port: number; host: string };
        return { child, port, client: new BankClient(`http://${host}:${port}`) };
      }
    }
    throw new Error('The bank ended before it was ready');
  }

  it('knows after a kill -9 every operation it has ever answered', async () => {
    const journal = join(folder, 'killed.jsonl');
    const answered = new Map<string, string>();
    const { child, client } = await start({ SANDBOX_JOURNAL: journal });
    const buyers = Array.from({ length: 20 }, async () => {
      for (;;) {
        const key = randomUUID();
        const { body } = await client.authorize('card_ok', {}, key);
        answered.set(key, body.id);
        if (answered.size === 500) {
          child.kill('SIGKILL');
        }
      }
    });
    const ends = await Promise.allSettled(buyers);
    expect(ends.every(({ status }) => status === 'rejected')).toBe(true);

    const again = await start({ SANDBOX_JOURNAL: journal });
    const known = new Map((await again.client.ledger()).map(({ operation, id }) => [operation, id]));
    expect(answered.size).toBeGreaterThanOrEqual(500);
    expect([...answered].filter(([key, id]) => known.get(key) !== id)).toEqual([]);
  });

  it('stops at once on SIGTERM, though requests wait for cards that do not answer', async () => {
    const { child, client } = await start();
    const silenced = client.authorize('card_timeout').catch((error: unknown) => String(error));
    const slow = client.authorize('card_slow_600000');
    while ((await client.ledger()).length < 2) {
      // Both have to be recorded first.
    }
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
    expect(await silenced).toContain('fetch failed');
    expect((await slow).body.status).toBe('pending');
  });

  it('says in one line why it cannot start', async () => {
    const { port } = await start();
    for (const [environment, reason] of [
      [{ SANDBOX_SECRET: '' }, 'SANDBOX_SECRET must be'],
      [{ SANDBOX_PORT: String(port) }, 'EADDRINUSE'],
    ] as const) {
      const child = launch(environment);
      const lines: string[] = [];
      child.stderr.on('data', (chunk) => lines.push(String(chunk)));
      const [code] = (await once(child, 'close')) as [number];
      expect(code).toBe(1);
      expect(lines.join('')).toMatch(new RegExp(`^\\{.*"sandbox cannot start: [^"]*${reason}.*\\}\\n$`));
    }
  });
});
