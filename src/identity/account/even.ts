import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than the work takes, but for a process that has far too much to do. */
const STEP_MS = 250;

/**
 * Answers after a multiple of a quarter of a second, whatever the work took and however it ended: how long it took would tell
 * whether there is an account.
 */
export async function evenly<T>(work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  try {
    return await work();
  } finally {
    const passed = performance.now() - begun;
    await sleep(STEP_MS - (passed % STEP_MS));
  }
}
