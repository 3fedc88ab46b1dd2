import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply } from '../support/client.js';

/** Sends the same call until there is an answer, as a patient client does. An impatient one tries once. */
export async function insist<Body>(
  call: () => Promise<Reply<Body>>,
  { givesUp }: { givesUp: boolean } = { givesUp: false },
): Promise<Reply<Body> | undefined> {
  for (;;) {
    const reply = await call().catch((error: unknown) => {
      if (!/ECONN|socket|other side closed|UND_ERR/i.test(String((error as { code?: string }).code) + String(error))) {
        throw error;
      }
      return undefined;
    });
    const isFinal = reply && reply.status !== 503 && reply.headers['retry-after'] === undefined;
    if (isFinal || givesUp) return reply;
    await sleep(100);
  }
}
