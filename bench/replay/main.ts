import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { HttpClient } from './http.client.js';
import { openLocalShop } from './local.shop.js';
import { readOptions, type Options } from './options.js';
import { showProgress } from './progress.js';
import { reconcile } from './reconcile.js';
import { runReplay } from './replay.run.js';
import { planText, reconciliationText, writeDifferences, writeReport } from './report.js';
import type { Plan } from './retail.acts.js';
import { groupByInvoice, readRetailFile } from './retail.file.js';
import { planReplay } from './retail.plan.js';
import { ShopClient } from './shop.client.js';
import { StaffClient } from './staff.client.js';
import { readBack, setStage } from './stage.js';

const options = readOptions(process.argv.slice(2));
if (existsSync(options.file)) {
  try {
    process.exitCode = (await main(options)) ? 0 : 1;
  } catch (error) {
    console.error(inspect(error));
    process.exitCode = 1;
  }
} else {
  console.log(`SKIPPED: nothing was replayed, because ${options.file} is not there. Name its folder with --data.`);
}

/** Tells whether everything is accounted for. */
async function main({ file, from, slice, out, planOnly, ...how }: Options): Promise<boolean> {
  const invoices = await groupByInvoice(readRetailFile(file));
  const plan = planReplay(invoices.slice(from, slice === undefined ? undefined : from + slice));
  console.log(`${planText(plan)}\n`);
  const catalogue = await writePlan(out, plan);
  if (planOnly) {
    console.log(`The catalogue is in ${catalogue}, every difference in ${out}`);
    return true;
  }
  if (how.server) {
    return replayOn(how.server, plan, { shoppers: how.shoppers, out });
  }
  await using shop = await openLocalShop(catalogue);
  return await replayOn(shop, plan, { shoppers: how.shoppers, out });
}

async function writePlan(out: string, plan: Plan): Promise<string> {
  await mkdir(out, { recursive: true });
  await writeDifferences(out, plan);
  const catalogue = join(out, 'catalogue.ndjson');
  const records = plan.catalogue.records();
  await writeFile(catalogue, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return catalogue;
}

async function replayOn(
  server: { url: string; email: string; password: string },
  plan: Plan,
  { shoppers, out }: Pick<Options, 'shoppers' | 'out'>,
): Promise<boolean> {
  await using http = new HttpClient(server.url, 2 * shoppers);
  const staff = new StaffClient(http, server);
  const stage = await setStage(plan, new ShopClient(http), staff);
  const progress = showProgress(plan.acts.length);
  const began = Date.now();
  const replayed = await runReplay(plan, stage, { shoppers, onAct: progress.step }).finally(progress.stop);
  const seconds = (Date.now() - began) / 1000;
  const rate = (replayed.length / seconds).toFixed(1);
  console.log(
    `${replayed.length} orders in ${Math.round(seconds)} s, ${rate} a second; ${http.repeats} calls sent again\n`,
  );
  const result = reconcile(plan, replayed, await readBack(stage, plan, staff));
  await writeReport(out, plan, { result, replayed });
  console.log(`${reconciliationText(result)}\n\nEvery difference, order and mismatch is in ${out}`);
  return result.mismatches.length === 0;
}
