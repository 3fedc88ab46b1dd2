// Sends what the OpenAPI document allows, and what it does not, to a shop of its own, and holds every answer to the document.
// npm run fuzz -- [options of schemathesis, in the place of -n 25 --seed 1]. Exit code 1: a 5xx or an undocumented answer.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { freePort } from '../dist/src/local/ports.js';
import { cacheFolder, makeFolder } from '../dist/src/local/files.js';

const VERSION = '4.32.5';
const MESSAGE_PACK = '1.1.2';
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
];
const BOUNDS = ['-n', '25', '--seed', '1'];
/** A run that nobody bounded otherwise ends after this, as a failure: something hangs. */
const DEADLINE_MS = 480_000;
const UNLIMITED = {
  ...Object.fromEntries(
    ['READS', 'WRITES', 'CHECKOUTS', 'SIGN_INS', 'STAFF', 'REFUSALS'].map((kind) => [
      `RATE_LIMIT_${kind}`,
      '1000000000',
    ]),
  ),
  // It signs in with what it makes up, from the address that it has to sign in from with what is right.
  GUESS_DELAY_SECONDS: '0',
};

const root = fileURLToPath(new URL('..', import.meta.url));

/** The fuzzer of the version above, installed once into the cache of the project. */
function provideFuzzer() {
  const folder = join(cacheFolder(), `schemathesis-${VERSION}-msgpack-${MESSAGE_PACK}`);
  const fuzzer = join(folder, 'bin', 'schemathesis');
  if (existsSync(fuzzer)) return fuzzer;
  console.log(` … Installing schemathesis ${VERSION}`);
  mkdirSync(folder, { recursive: true });
  execute('python3', ['-m', 'venv', folder]);
  execute(join(folder, 'bin', 'pip'), ['install', '--quiet', `schemathesis==${VERSION}`, `msgpack==${MESSAGE_PACK}`]);
  return fuzzer;
}

function execute(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `exit code ${status}`}`);
}

/** A shop as `npm start` sets it up, and how to sign in to it. */
async function startShop(folder) {
  const port = String(await freePort());
  const shop = spawn(process.execPath, [join(root, 'dist', 'src', 'local', 'start.js')], {
    cwd: root,
    env: { ...process.env, ...UNLIMITED, PORT: port, STOA_DATA_DIR: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const signIn = { STOA_URL: `http://localhost:${port}` };
  for await (const line of createInterface({ input: shop.stdout })) {
    const [, name, value] = /(Administrator|Password)\s+(\S+)/.exec(line) ?? [];
    if (name === 'Administrator') signIn.STOA_EMAIL = value;
    if (name === 'Password') signIn.STOA_PASSWORD = value;
    if (signIn.STOA_PASSWORD) break;
  }
  if (!signIn.STOA_PASSWORD) throw new Error('The shop did not start');
  return { signIn, stop: () => stop(shop) };
}

async function stop(shop) {
  if (shop.exitCode !== null) return;
  const ended = new Promise((resolve) => shop.once('exit', resolve));
  shop.kill('SIGTERM');
  await ended;
}

/** The exit code of the fuzzer, which prints what it finds. */
async function fuzz(fuzzer, folder, signIn, options) {
  const args = [
    ...['run', `${signIn.STOA_URL}/openapi.json`, '--phases', 'examples,coverage,fuzzing', '--checks', CHECKS.join()],
    ...['--generation-database', 'none', '--no-shrink', '--request-timeout', '10', '--no-color', '--warnings', 'off'],
    // It would sign the fuzzer out, and all that follows would be refused.
    ...['--exclude-operation-id', 'Session_removeAll'],
    ...options,
  ];
  const env = { ...process.env, ...signIn, SCHEMATHESIS_HOOKS: join(root, 'scripts', 'fuzz.hooks.py') };
  // It leaves folders where it runs.
  const running = spawn(fuzzer, args, { cwd: folder, stdio: 'inherit', env });
  if (options === BOUNDS) setTimeout(() => running.kill('SIGKILL'), DEADLINE_MS).unref();
  return new Promise((resolve) => running.once('exit', (code) => resolve(code ?? 1)));
}

/** What the web process says of its own faults: the reason of every 500. */
function faultsOf(folder) {
  const lines = readFileSync(join(folder, 'data', 'logs', 'web.log'), 'utf8').split('\n');
  return lines.filter((line) => line.includes('"level":50') || line.includes('"level":"error"'));
}

const given = process.argv.slice(2);
const fuzzer = provideFuzzer();
const folder = mkdtempSync(join(makeFolder(join(root, '.stoa')), 'fuzz-'));
// As root, PostgreSQL runs as another user, who must be able to enter.
execute('chmod', ['755', folder]);
try {
  const shop = await startShop(folder);
  try {
    process.exitCode = await fuzz(fuzzer, folder, shop.signIn, given.length > 0 ? given : BOUNDS);
  } finally {
    await shop.stop();
    for (const line of faultsOf(folder)) console.log(line);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
