import { setPriority } from 'node:os';
import { hashSync, verifySync } from '@node-rs/argon2';

/** What the thread is asked for. */
export type PasswordTask =
  | { kind: 'hash'; password: string; memoryCost: number; timeCost: number }
  | { kind: 'verify'; password: string; hash: string }
  | { kind: 'common'; words: string[] };

/** On Linux this is the thread's own: whoever browses comes before whoever signs in. Elsewhere all threads of a process are alike. */
const NICE = 10;
if (process.platform === 'linux') setPriority(NICE);

let common: Promise<ReadonlySet<string>> | undefined;

/** Some 49,000 passwords that people choose most often. Loaded by the first who chooses one, and kept out of the main thread. */
const commonPasswords = () =>
  (common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set<string>(dictionary['passwords-common'].map(String)),
  ));

/** Runs in a thread of its own. @returns the hash; whether it is the password; whether any of the words is common */
export default async function run(task: PasswordTask): Promise<string | boolean> {
  switch (task.kind) {
    case 'hash':
      return hashSync(task.password, { memoryCost: task.memoryCost, timeCost: task.timeCost });
    case 'verify':
      return verifySync(task.hash, task.password);
    case 'common': {
      const known = await commonPasswords();
      return task.words.some((word) => known.has(word));
    }
    default:
      task satisfies never;
      throw new Error('There is no such task');
  }
}
