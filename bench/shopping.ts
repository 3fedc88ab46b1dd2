import { cpuOf, cpuOfFamily, percentile } from './measure.js';
import type { Options } from './options.js';
import type { CpuByProcess, ShoppingResult, ShoppingSample } from './results.js';
import { Shoppers, type Step, STEPS } from './shoppers.js';
import { confirmedOrders, type Stand } from './stand.js';

const WARM_UP_SECONDS = 3;
const COUNTED = 25;

/** Measures shoppers with everything running that runs in a shop, and looks at the end whether every order is there. */
export async function measureShopping(
  stand: Stand,
  { shoppers: number, seconds, rounds }: Options,
  say: (line: string) => void,
): Promise<ShoppingResult> {
  const shoppers = new Shoppers(stand.stoa.url, number, stand.assortment.variantIds);
  const statements = await countStatements(stand, shoppers);
  stand.worker = await stand.launcher.worker();
  await shoppers.shopFor(WARM_UP_SECONDS);
  const carts: ShoppingSample[] = [];
  const checkouts: ShoppingSample[] = [];
  for (let round = 1; round <= rounds; round++) {
    say(`Shoppers, round ${round} of ${rounds}`);
    carts.push(await shop(stand, shoppers, seconds, ['new cart with a line']));
    checkouts.push(await shop(stand, shoppers, seconds, STEPS));
  }
  await shoppers.close();
  const orders = { acknowledged: shoppers.acknowledged, confirmed: await confirmedOrders(stand) };
  return { carts, checkouts, statements, orders };
}

/** Of each call, while nothing else talks to the database, so that the numbers are exact. */
async function countStatements({ statements }: Stand, shoppers: Shoppers): Promise<Map<Step, number>> {
  await shoppers.shopOnce(STEPS);
  const counts = new Map<Step, number>();
  let before = 0;
  for (const [index, step] of STEPS.entries()) {
    const steps = STEPS.slice(0, index + 1);
    const calls = await statements.countDuring(async () => {
      for (let round = 0; round < COUNTED; round++) await shoppers.shopOnce(steps);
    });
    counts.set(step, calls / COUNTED - before);
    before = calls / COUNTED;
  }
  return counts;
}

async function shop(
  stand: Stand,
  shoppers: Shoppers,
  seconds: number,
  steps: readonly Step[],
): Promise<ShoppingSample> {
  const before = cpuOfAll(stand);
  const { seconds: took, rounds, calls } = await shoppers.shopFor(seconds, steps);
  const after = cpuOfAll(stand);
  const cpuEach = (name: keyof CpuByProcess) => ((after[name] - before[name]) * 1e6) / rounds.length;
  return {
    rate: rounds.length / took,
    ...spread(rounds),
    calls: new Map([...calls].map(([step, times]) => [step, spread(times)])),
    cpu: {
      web: cpuEach('web'),
      postgres: cpuEach('postgres'),
      worker: cpuEach('worker'),
      sandbox: cpuEach('sandbox'),
      shoppers: cpuEach('shoppers'),
    },
  };
}

const spread = (times: number[]) => ({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) });

function cpuOfAll({ stoa, postgresPid, worker, sandbox }: Stand): CpuByProcess {
  return {
    web: cpuOf(stoa.daemon.pid),
    postgres: cpuOfFamily(postgresPid),
    worker: worker ? cpuOf(worker.pid) : 0,
    sandbox: cpuOf(sandbox.pid),
    shoppers: cpuOf(process.pid),
  };
}
