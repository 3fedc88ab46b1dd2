import type { Command } from 'commander';
import type { SigningKey } from './signing-key.entity.js';
import type { SigningKeys } from './signing-key.service.js';

/** Runs work on the application's services and ends them afterwards. */
type WithKeys = (work: (keys: SigningKeys) => Promise<void>) => Promise<void>;

/** `keys list`, `keys rotate`: the keys that sign access tokens. */
export function addKeysCommands(program: Command, withKeys: WithKeys): void {
  const group = program.command('keys').description('List the keys that sign access tokens, and make a new one');
  group
    .command('rotate')
    .description('Make a new key: published at once, it signs some minutes later, and nobody has to sign in again')
    .option('--now', 'after a leak: it signs at once, and no token of an earlier key is good any more')
    .action(({ now }: { now?: true }) =>
      withKeys(async (keys) => {
        if (now) await keys.replaceAll();
        else if (!(await keys.rotate()).isNew) say('A new key is waiting to sign already; none was made.');
        await list(keys);
      }),
    );
  group
    .command('list')
    .description('List the keys in the order in which they sign')
    .action(() => withKeys(list));
}

async function list(keys: SigningKeys): Promise<void> {
  const all = await keys.list();
  if (all.length === 0) say('There is no key yet: the first sign-in makes one.');
  for (const key of all) say(lineOf(key));
}

function lineOf({ id, signsFrom, retiredAt, verifiesUntil }: SigningKey): string {
  const signs = `signs from ${signsFrom.toISOString()}`;
  return retiredAt && verifiesUntil
    ? `${id}: ${signs} to ${retiredAt.toISOString()}, verifies until ${verifiesUntil.toISOString()}`
    : `${id}: ${signs}`;
}

const say = (line: string) => void process.stdout.write(`${line}\n`);
