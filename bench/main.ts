import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { inspect } from 'node:util';
import { POOL } from './launcher.js';
import { megabytesOf } from './measure.js';
import { type Options, readOptions } from './options.js';
import { measureReads } from './reads.js';
import { terminalReport, toJson, writeDocument } from './report.js';
import type { Results } from './results.js';
import { measureShopping } from './shopping.js';
import { measureSigned } from './signed.js';
import { bringUp, type Launch, postgresVersion, relaunch, type Stand } from './stand.js';

const LAUNCHES = 5;

const say = (line: string) => void process.stderr.write(`${line}\n`);

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  say(inspect(error));
  process.exitCode = 1;
}

async function main(options: Options): Promise<void> {
  const load = loadavg()[0]!; // three numbers, always
  await using stand = await bringUp(options.products, say);
  const results = await measure(stand, options, load);
  process.stdout.write(`${terminalReport(results)}\n`);
  if (options.json !== undefined) await writeFile(options.json, toJson(results));
  if (options.write) await writeDocument(results);
}

/** @param load what the machine was busy with before: above the number of its CPUs, rates say little */
async function measure(stand: Stand, options: Options, load: number): Promise<Results> {
  const launches: Launch[] = [];
  for (let launch = 1; launch <= LAUNCHES; launch++) launches.push(await relaunch(stand));
  const reads = await measureReads(stand, options, say);
  const shopping = await measureShopping(stand, options, say);
  const memory = { stoa: megabytesOf(stand.stoa.daemon.pid), bare: megabytesOf(stand.bare.daemon.pid) };
  const signed = await measureSigned(stand, options, say);
  const [model, postgres] = [cpus()[0]?.model.trim() ?? 'unknown', await postgresVersion(stand)];
  return {
    at: new Date(),
    machine: { cpus: cpus().length, model, node: process.version, postgres, load },
    options: { ...options, pool: POOL },
    launches,
    reads,
    shopping,
    signed,
    memory,
  };
}
