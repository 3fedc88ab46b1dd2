import { setTimeout as sleep } from 'node:timers/promises';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { Pool } from 'undici';
import { pagesOf, readFor, readOnce, type ReadLoad, type Sample } from './load.js';
import type { Options } from './options.js';
import type { SignedResult, StormSample } from './results.js';
import type { Stand } from './stand.js';

const ACCOUNT = { email: 'ada@bench.test', password: 'eight quiet horses at noon' };
const PAGES = 40;
const COUNTED = 100;
const SIGNING_IN = 16;
const WARM_UP_SECONDS = 2;
/** What the load left under way has been answered after this. */
const SETTLED_AFTER_MS = 300;

/** What it costs to be known: the same reads with a token and without, and browsing while many sign in. */
export async function measureSigned(
  stand: Stand,
  options: Options,
  say: (line: string) => void,
): Promise<SignedResult> {
  await stand.stoa.daemon.stop();
  stand.stoa = await stand.launcher.stoa('bench/known.server.js');
  const known: Record<string, string> = { authorization: await tokenOf(stand) };
  const { slugs } = stand.assortment;
  const kinds = [
    { name: 'product by its slug', paths: slugs.map((slug) => `/v1/products/${slug}`) },
    { name: 'product list of 20', paths: await pagesOf(stand.stoa, '/v1/products', PAGES) },
  ];
  const reads: SignedResult['reads'] = [];
  for (const { name, paths } of kinds) {
    const load = { ...options, paths, postgresPid: stand.postgresPid };
    for (const isSignedIn of [true, false]) {
      await readFor(stand.stoa, { ...load, headers: isSignedIn ? known : {}, seconds: WARM_UP_SECONDS });
    }
    await sleep(SETTLED_AFTER_MS);
    const counted = Array.from({ length: COUNTED }, (_none, index) => paths[index % paths.length]!);
    const statements = (await stand.statements.countDuring(() => readOnce(stand.stoa, counted, known))) / COUNTED;
    const read = { name, unknown: [] as Sample[], signedIn: [] as Sample[], statements };
    for (let round = 1; round <= options.rounds; round++) {
      say(`${name} with a token and without, round ${round} of ${options.rounds}`);
      for (const isSignedIn of round % 2 === 1 ? [true, false] : [false, true]) {
        const sample = await readFor(stand.stoa, { ...load, headers: isSignedIn ? known : {} });
        (isSignedIn ? read.signedIn : read.unknown).push(sample);
      }
    }
    reads.push(read);
  }
  return { reads, storms: await measureStorms(stand, { ...options, paths: kinds[0]!.paths }, say) };
}

/** Browsing alone, sign-ins alone, and both at once; and how many of its hashes this machine makes while nobody signs in. */
async function measureStorms(
  stand: Stand,
  { rounds, ...options }: Options & { paths: string[] },
  say: (line: string) => void,
): Promise<StormSample[]> {
  const load: ReadLoad = { ...options, postgresPid: stand.postgresPid };
  const storms: StormSample[] = [];
  for (let round = 1; round <= rounds; round++) {
    say(`Sign-ins, round ${round} of ${rounds}`);
    const hashes = await hashFor(options.seconds);
    const alone = await signInFor(stand.stoa.url, sleep(options.seconds * 1000));
    const calm = await readFor(stand.stoa, load);
    const reading = readFor(stand.stoa, load);
    const beside = await signInFor(stand.stoa.url, reading);
    storms.push({ hashes, alone, calm, beside, storm: await reading });
  }
  return storms;
}

/** Sign-ins a second until `end`, by sixteen at once. */
async function signInFor(url: string, end: Promise<unknown>): Promise<number> {
  const pool = new Pool(url, { connections: SIGNING_IN });
  let [count, isOver] = [0, false];
  const began = performance.now();
  void end.finally(() => (isOver = true));
  const signIn = async () => {
    while (!isOver) {
      const { statusCode, body } = await pool.request({
        ...{ method: 'POST', path: '/v1/sessions', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify(ACCOUNT),
      });
      await body.dump();
      if (statusCode !== 200) throw new Error(`A sign-in was answered ${statusCode}`);
      count++;
    }
  };
  await Promise.all(Array.from({ length: SIGNING_IN }, signIn));
  const seconds = (performance.now() - began) / 1000;
  await pool.close();
  return count / seconds;
}

/** Hashes a second that one thread makes, with the parameters of the server that is measured. */
async function hashFor(seconds: number): Promise<number> {
  const began = performance.now();
  let count = 0;
  for (; performance.now() - began < seconds * 1000; count++) {
    await hash(ACCOUNT.password, HASHING);
  }
  return (count * 1000) / (performance.now() - began);
}

/** As config/default.yaml has them. */
const HASHING = { memoryCost: 19_456, timeCost: 2 };

/** Of an account that signs up now, and is confirmed without its mail. */
async function tokenOf({ stoa: { url }, databaseUrl }: Stand): Promise<string> {
  await post(`${url}/v1/users`, { ...ACCOUNT, name: 'Ada Bench' });
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('UPDATE app_user SET email_verified_at = now(), password_hash = $2 WHERE email = $1', [
    ACCOUNT.email,
    await hash(ACCOUNT.password, HASHING),
  ]);
  await client.end();
  const session = (await (await post(`${url}/v1/sessions`, ACCOUNT)).json()) as { accessToken: string };
  return `Bearer ${session.accessToken}`;
}

async function post(url: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url} was answered ${response.status}: ${await response.text()}`);
  return response;
}
