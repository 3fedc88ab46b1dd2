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
    await restOfStep(begun);
  }
}

/** The same of what is refused alone: whoever is let in learns nothing by the time it took. */
export async function refusedEvenly<T>(work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  try {
    return await work();
  } catch (error) {
    await restOfStep(begun);
    throw error;
  }
}

const restOfStep = (begun: number) => sleep(STEP_MS - ((performance.now() - begun) % STEP_MS));
