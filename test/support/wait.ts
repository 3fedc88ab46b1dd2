import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until the answer is right, and fails with the last one when it never is. */
export async function eventually<T>(
  ask: () => Promise<T> | T,
  isRight: (answer: T) => boolean,
  withinMs = 15_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Still wrong after ${withinMs} ms: ${JSON.stringify(answer)}`);
    await sleep(50);
  }
}
