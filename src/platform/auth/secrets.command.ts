import type { Command } from 'commander';
import type { KeyRing } from './key-ring.js';
import type { RotatedColumn, SecretCount, SecretRotation } from './secret.rotation.js';

/** Runs work on the application's services and ends them afterwards. */
type WithSecrets = (work: (rotation: SecretRotation, ring: KeyRing) => Promise<void>) => Promise<void>;

/** `secrets rotate`, `secrets status`: they end with 1 while there is a value that no key of `ENCRYPTION_KEYS` opens. */
export function addSecretsCommands(program: Command, withSecrets: WithSecrets): void {
  const secrets = program
    .command('secrets')
    .description('Tell which keys the secrets in the database are under, and write them anew under the first one');
  secrets
    .command('rotate')
    .description(
      'Write what is under another key anew under the first one of ENCRYPTION_KEYS; safe to run twice at once',
    )
    .action(() => withSecrets(rotate));
  secrets
    .command('status')
    .description('List the encryption keys, and how many values each of them opens')
    .action(() => withSecrets(async (rotation, ring) => tell(await rotation.counts(), ring)));
}

async function rotate(rotation: SecretRotation, ring: KeyRing): Promise<void> {
  const columns = await rotation.rotate(({ place, written }) => void process.stderr.write(`${place}: ${written}\n`));
  for (const { place, written } of columns) {
    say(`${place}: ${valuesOf(written)} written anew under the key "${ring.currentId}".`);
  }
  for (const column of columns.filter(({ unreadable }) => unreadable > 0)) refuse(unreadableIn(column));
}

const unreadableIn = ({ place, unreadable, reason }: RotatedColumn) =>
  `${place}: ${valuesOf(unreadable)} left as they are. ${reason ?? ''}.`;

function tell(counts: SecretCount[], ring: KeyRing): void {
  const sum = (id: string) => counts.filter(({ keyId }) => keyId === id).reduce((all, { count }) => all + count, 0);
  for (const id of ring.ids) {
    const use = id === ring.currentId ? ' (encrypts)' : sum(id) === 0 ? ' (may go)' : '';
    say(`${id}${use}: ${valuesOf(sum(id))}`);
  }
  for (const { place, keyId, count } of counts.filter((one) => !ring.has(one.keyId))) {
    refuse(`${keyId} (missing in ENCRYPTION_KEYS): ${valuesOf(count)} of ${place}`);
  }
}

const valuesOf = (count: number) => (count === 1 ? '1 value' : `${count} values`);

const say = (line: string) => void process.stdout.write(`${line}\n`);

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
